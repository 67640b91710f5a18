#!/usr/bin/env node
import { main } from '#platform/process.js';
import { createProgram } from './program.js';

await main(async () => void (await createProgram().parseAsync()));
