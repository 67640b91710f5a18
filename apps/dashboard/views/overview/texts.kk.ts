import type en from './texts.en.js';

const kk: typeof en = { title: 'Overview' };
export default kk;
