import type en from './texts.en.js';

const kk: typeof en = { title: 'Roadmap' };
export default kk;
