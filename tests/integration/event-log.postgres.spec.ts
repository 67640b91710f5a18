import { Pool } from 'pg';
import { createPostgresLog } from '#event-log/postgres/create-postgres-log.js';
import { schemaSql } from '#event-log/postgres/schema.js';
import { createBareDatabase } from '../support/postgres.js';
import { describeEventLog } from './event-log.contract.js';
import { silent } from './event-log.probe.js';

describeEventLog('Postgres', async () => {
  const database = await createBareDatabase();
  const pool = new Pool({ connectionString: database.url });
  await pool.query(schemaSql);
  const log = createPostgresLog({ pool, logger: silent, surveyMs: 200 });
  return {
    log,
    close: async () => {
      await log.close();
      await pool.end();
      await database.drop();
    },
  };
});
