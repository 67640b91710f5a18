import type en from './texts.en.js';

const ru: typeof en = { title: 'Agreements' };
export default ru;
