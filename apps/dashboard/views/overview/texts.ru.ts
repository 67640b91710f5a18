import type en from './texts.en.js';

const ru: typeof en = { title: 'Overview' };
export default ru;
