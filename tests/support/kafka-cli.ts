import { parseArgs } from 'node:util';
import { startKafka } from './kafka-server.js';

const usage = `A real Kafka in the foreground: npm run kafka [-- options]

  --port 9092    where it listens, on this machine alone
  --data folder  where it keeps its data; without, they are thrown away at the end
`;

try {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '9092' }, data: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(usage);
    process.exit(0);
  }
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
  const { message, code = '' } = error as NodeJS.ErrnoException;
  const isUsage = code.startsWith('ERR_PARSE_ARGS');
  process.stderr.write(`kafka: ${message}\n${isUsage ? `\n${usage}` : ''}`);
  process.exit(isUsage ? 2 : 1);
}
