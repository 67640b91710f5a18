import type en from './texts.en.js';

const kk: typeof en = { title: 'Trade' };
export default kk;
