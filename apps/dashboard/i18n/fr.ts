import type { Texts } from './en.js';
import { allJoined } from './joined.js';
import agreements from '../views/agreements/texts.fr.js';
import logistics from '../views/logistics/texts.fr.js';
import overview from '../views/overview/texts.fr.js';
import quality from '../views/quality/texts.fr.js';
import roadmap from '../views/roadmap/texts.fr.js';
import trade from '../views/trade/texts.fr.js';
import figure from '../parts/texts.fr.js';
import shell from '../shell/texts.fr.js';
import why from '../why/texts.fr.js';

const fr: Texts = allJoined({ shell, figure, why, overview, roadmap, trade, logistics, agreements, quality });
export default fr;
