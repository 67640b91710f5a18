import type en from './texts.en.js';

const ar: typeof en = { title: 'Quality' };
export default ar;
