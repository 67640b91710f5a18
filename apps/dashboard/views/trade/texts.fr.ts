import type en from './texts.en.js';

const fr: typeof en = { title: 'Trade' };
export default fr;
