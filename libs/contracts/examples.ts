import type { Examples } from './example-event.js';
import { agreementsExamples } from './examples-agreements.js';
import { logisticsExamples } from './examples-logistics.js';
import { tradeExamples } from './examples-trade.js';

/** Events that are accepted as they stand, from the Morocco-Kazakhstan roadmap. */
export const examples: Examples = { ...tradeExamples, ...logisticsExamples, ...agreementsExamples };
