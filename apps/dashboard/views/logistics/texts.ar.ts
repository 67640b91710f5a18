import type en from './texts.en.js';

const ar: typeof en = { title: 'Logistics' };
export default ar;
