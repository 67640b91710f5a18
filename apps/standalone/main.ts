/** Every service in one process on embedded parts: what `npm start` runs. */
import { basename } from 'node:path';
import { readEnvironment } from '#platform/config.js';
import { main, untilStopped } from '#platform/process.js';
import { createLogger } from '#platform/runtime.js';
import { retentionOf } from '#retention/periods.js';
import { openDataFolder } from './data-folder.js';
import { loadSample } from './load-sample.js';
import { assertPortFree, welcome } from './welcome.js';
import { startStack } from './stack.js';

const host = '127.0.0.1';

await main(async () => {
  const environment = readEnvironment();
  const port = Number(environment.PORT ?? 3000);
  await assertPortFree(host, port);
  const folder = await openDataFolder(environment.ENTENTE_DATA ?? '.entente');
  const logger = createLogger(basename(import.meta.dirname), { LOG_LEVEL: 'warn', ...environment });

  await untilStopped(logger, async (fail) => {
    process.stdout.write(`Starting PostgreSQL and the services; data in ${folder.path}\n`);
    const retention = retentionOf(environment);
    const owners = environment.ENTENTE_OWNERS?.split(',') ?? [];
    const stack = await startStack({ folder: folder.path, host, port, owners, retention, logger, onFailure: fail });
    try {
      await loadSample(stack, folder);
    } catch (error) {
      await stack.stop();
      throw error;
    }
    process.stdout.write(welcome(`http://${host}:${port}`, folder.path, stack.databaseUrl));
    return async () => {
      await stack.stop();
      await folder.release();
    };
  });
});
