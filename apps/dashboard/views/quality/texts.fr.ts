import type en from './texts.en.js';

const fr: typeof en = { title: 'Quality' };
export default fr;
