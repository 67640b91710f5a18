import { readFileSync } from 'node:fs';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schemaSql as eventLogSchema } from '#event-log/postgres/schema.js';

const parts = ['stream', 'version', 'trade', 'logistics', 'agreements', 'indicators', 'reader'];

/** The first layout: stream, facts, indicators, the embedded event log, and the role of readers. */
export class Initial1763900000000 implements MigrationInterface {
  readonly name = 'Initial1763900000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(eventLogSchema);
    for (const part of parts) {
      await queryRunner.query(readFileSync(new URL(`./0001-${part}.sql`, import.meta.url), 'utf8'));
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop schema event_log, stream, trade, logistics, agreements, indicators cascade');
  }
}
