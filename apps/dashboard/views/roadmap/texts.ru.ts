import type en from './texts.en.js';

const ru: typeof en = { title: 'Roadmap' };
export default ru;
