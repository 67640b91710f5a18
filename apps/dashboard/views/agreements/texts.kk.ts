import type en from './texts.en.js';

const kk: typeof en = { title: 'Agreements' };
export default kk;
