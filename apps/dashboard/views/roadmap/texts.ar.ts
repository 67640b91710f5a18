import type en from './texts.en.js';

const ar: typeof en = { title: 'Roadmap' };
export default ar;
