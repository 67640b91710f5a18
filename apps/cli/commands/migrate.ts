import type { Command } from 'commander';
import { migrate } from '#persistence/database.js';
import { withDatabase } from '../connections.js';

const lessons = `
Each service does this too when it starts. To do it before, under a role that may change the schema, is safer.

Environment:
  DATABASE_URL  postgres://user:password@host:5432/database

Example:
  $ DATABASE_URL=postgres://entente:secret@localhost:5432/entente entente migrate`;

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('Bring the schema of the database up to date')
    .addHelpText('after', lessons)
    .action(async () => {
      const ran = await withDatabase(migrate);
      const outcome = ran.length === 0 ? 'the database is up to date' : `migrated: ${ran.join(', ')}`;
      process.stdout.write(`${outcome}\n`);
    });
}
