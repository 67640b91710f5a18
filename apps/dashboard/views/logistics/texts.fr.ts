import type en from './texts.en.js';

const fr: typeof en = { title: 'Logistics' };
export default fr;
