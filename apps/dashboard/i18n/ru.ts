import type { Texts } from './en.js';
import agreements from '../views/agreements/texts.ru.js';
import logistics from '../views/logistics/texts.ru.js';
import overview from '../views/overview/texts.ru.js';
import quality from '../views/quality/texts.ru.js';
import roadmap from '../views/roadmap/texts.ru.js';
import trade from '../views/trade/texts.ru.js';
import figure from '../parts/texts.ru.js';
import shell from '../shell/texts.ru.js';
import why from '../why/texts.ru.js';

const ru: Texts = { shell, figure, why, overview, roadmap, trade, logistics, agreements, quality };
export default ru;
