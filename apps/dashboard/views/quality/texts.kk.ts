import type en from './texts.en.js';

const kk: typeof en = { title: 'Quality' };
export default kk;
