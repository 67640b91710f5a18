import type en from './texts.en.js';

const fr: typeof en = { title: 'Overview' };
export default fr;
