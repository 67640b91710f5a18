import type en from './texts.en.js';

const ru: typeof en = { title: 'Trade' };
export default ru;
