import { throughput } from '../throughput.js';

export const figure = throughput('trade.declarations', 60_000);
