import en from './texts.en.js';

const ru: typeof en = en;
export default ru;
