import en from './texts.en.js';

const kk: typeof en = en;
export default kk;
