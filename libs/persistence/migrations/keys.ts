import { readFileSync } from 'node:fs';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys that the ingest services find quickly. */
export class Keys1763990000000 implements MigrationInterface {
  readonly name = 'Keys1763990000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(readFileSync(new URL('./0002-keys.sql', import.meta.url), 'utf8'));
  }

  async down(): Promise<void> {
    throw new Error('there is no way back from the keys of 0002: restore a backup');
  }
}
