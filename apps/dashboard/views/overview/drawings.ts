/** What is drawn on the overview: a file of its own with what draws, as numbers need not wait for that. */
export { Commitments } from './commitments.js';
export { PairMap } from './map.js';
export { Trend } from './trend.js';
