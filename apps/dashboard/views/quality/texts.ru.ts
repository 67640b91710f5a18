import type en from './texts.en.js';

const ru: typeof en = { title: 'Quality' };
export default ru;
