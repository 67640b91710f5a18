import type en from './texts.en.js';

const ar: typeof en = { title: 'Trade' };
export default ar;
