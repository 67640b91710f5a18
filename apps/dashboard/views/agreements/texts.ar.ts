import type en from './texts.en.js';

const ar: typeof en = { title: 'Agreements' };
export default ar;
