import { throughput } from '../throughput.js';

export const figure = throughput('logistics.movements', 40_000);
