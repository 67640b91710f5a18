import { throughput } from '../throughput.js';

export const figure = throughput('trade.flows', 40_000);
