#!/usr/bin/env node
import { main } from '#platform/process.js';
import { outliveReaders } from './print.js';
import { createProgram } from './program.js';

outliveReaders(process.stdout, process.stderr);
await main(async () => void (await createProgram().parseAsync()));
