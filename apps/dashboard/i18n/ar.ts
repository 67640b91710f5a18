import type { Texts } from './en.js';
import agreements from '../views/agreements/texts.ar.js';
import logistics from '../views/logistics/texts.ar.js';
import overview from '../views/overview/texts.ar.js';
import quality from '../views/quality/texts.ar.js';
import roadmap from '../views/roadmap/texts.ar.js';
import trade from '../views/trade/texts.ar.js';
import figure from '../parts/texts.ar.js';
import shell from '../shell/texts.ar.js';
import why from '../why/texts.ar.js';

const ar: Texts = { shell, figure, why, overview, roadmap, trade, logistics, agreements, quality };
export default ar;
