import en from './texts.en.js';

const ar: typeof en = en;
export default ar;
