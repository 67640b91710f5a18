import type en from './texts.en.js';

const ru: typeof en = { title: 'Logistics' };
export default ru;
