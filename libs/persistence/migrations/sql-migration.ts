import { readFileSync } from 'node:fs';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A migration that is a file of SQL in this folder, from which there is no way back. */
export function sqlMigration(name: string, file: string): new () => MigrationInterface {
  return class {
    readonly name = name;

    async up(queryRunner: QueryRunner): Promise<void> {
      await queryRunner.query(readFileSync(new URL(file, import.meta.url), 'utf8'));
    }

    async down(): Promise<void> {
      throw new Error(`there is no way back from ${file}: restore a backup`);
    }
  };
}
