import type en from './texts.en.js';

const kk: typeof en = { title: 'Logistics' };
export default kk;
