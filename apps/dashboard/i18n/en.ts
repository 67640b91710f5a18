import agreements from '../views/agreements/texts.en.js';
import logistics from '../views/logistics/texts.en.js';
import overview from '../views/overview/texts.en.js';
import quality from '../views/quality/texts.en.js';
import roadmap from '../views/roadmap/texts.en.js';
import trade from '../views/trade/texts.en.js';
import figure from '../parts/texts.en.js';
import shell from '../shell/texts.en.js';
import why from '../why/texts.en.js';

const en = { shell, figure, why, overview, roadmap, trade, logistics, agreements, quality };
export default en;
export type Texts = typeof en;
