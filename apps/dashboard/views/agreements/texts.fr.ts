import type en from './texts.en.js';

const fr: typeof en = { title: 'Agreements' };
export default fr;
