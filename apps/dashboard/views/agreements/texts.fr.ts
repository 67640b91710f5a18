import en from './texts.en.js';

const fr: typeof en = en;
export default fr;
