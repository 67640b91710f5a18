import type en from './texts.en.js';

const ar: typeof en = { title: 'Overview' };
export default ar;
