import type en from './texts.en.js';

const fr: typeof en = { title: 'Roadmap' };
export default fr;
