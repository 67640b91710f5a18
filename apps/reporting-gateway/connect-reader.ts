import { setTimeout as sleep } from 'node:timers/promises';
import type { ConsoleLogger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { connectDatabase } from '#platform/runtime.js';

const waitMs = 1_000;
const invalidParameterValue = '22023';

/** Connects as the role of readers; waits for the service that migrates the database, which makes that role. */
export async function connectReader(url: string, applicationName: string, logger: ConsoleLogger): Promise<DataSource> {
  for (;;) {
    try {
      return await connectDatabase({ url, applicationName, readOnly: true }, logger);
    } catch (error) {
      if ((error as { code?: unknown }).code !== invalidParameterValue) throw error;
      logger.warn(`the database is not migrated yet (${(error as Error).message}); trying again in ${waitMs} ms`);
      await sleep(waitMs);
    }
  }
}
