import type { Texts } from './en.js';
import agreements from '../views/agreements/texts.kk.js';
import logistics from '../views/logistics/texts.kk.js';
import overview from '../views/overview/texts.kk.js';
import quality from '../views/quality/texts.kk.js';
import roadmap from '../views/roadmap/texts.kk.js';
import trade from '../views/trade/texts.kk.js';
import figure from '../parts/texts.kk.js';
import shell from '../shell/texts.kk.js';
import why from '../why/texts.kk.js';

const kk: Texts = { shell, figure, why, overview, roadmap, trade, logistics, agreements, quality };
export default kk;
