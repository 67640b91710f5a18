import { readFileSync } from 'node:fs';

/** Statements that make the schema `event_log`. Not idempotent: a migration runs them once. */
export const schemaSql = readFileSync(new URL('./schema.sql', import.meta.url), 'utf8');
