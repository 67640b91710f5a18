import { readFileSync } from 'node:fs';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the server takes stock of the tables of facts. */
export class Statistics1764000000000 implements MigrationInterface {
  readonly name = 'Statistics1764000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(readFileSync(new URL('./0003-statistics.sql', import.meta.url), 'utf8'));
  }

  async down(): Promise<void> {
    throw new Error('there is no way back from the statistics of 0003: restore a backup');
  }
}
