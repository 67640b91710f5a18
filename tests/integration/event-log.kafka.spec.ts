import { createKafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { describeKafka, kafkaBrokers } from '../support/kafka.js';
import { describeEventLog } from './event-log.contract.js';
import { silent } from './event-log.probe.js';

describeKafka('Kafka', () => {
  describeEventLog('Kafka', async () => {
    const log = createKafkaLog({ brokers: kafkaBrokers(), clientId: 'contract', logger: silent });
    return { log, close: () => log.close() };
  });
});
