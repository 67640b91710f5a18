import { debezium } from './debezium/debezium.js';
import { flink } from './flink/flink.js';
import { pathway } from './pathway/pathway.js';
import type { Engine } from './rival.js';

export const engines: readonly Engine[] = [flink, debezium, pathway];
