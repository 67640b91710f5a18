/** `npm run kafka [-- --port 9092 --data folder]`: a real Kafka in the foreground. */
import { parseArgs } from 'node:util';
import { startKafka } from './kafka-server.js';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '9092' }, data: { type: 'string' } },
});

try {
  process.stderr.write('Starting Apache Kafka (the first time its jars are fetched) ...\n');
  const kafka = await startKafka({
    port: Number(values.port),
    ...(values.data === undefined ? {} : { dataDir: values.data }),
  });
  process.stdout.write(
    `Kafka listens. In another terminal:\n\n  export KAFKA_BROKERS=${kafka.brokers.join(',')}\n\n` +
      `It holds no topics but those you make; its data are ${values.data === undefined ? 'thrown away' : 'kept in ' + values.data} at the end. Ctrl-C stops it.\n`,
  );
  const signal = await new Promise<string>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, resolve);
    // Only a socket or a timer keeps Node waiting, and the server is neither.
    setInterval(() => undefined, 1 << 30);
  });
  process.stderr.write(`${signal}: stopping Kafka ...\n`);
  await kafka.stop();
  process.exit(0);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
