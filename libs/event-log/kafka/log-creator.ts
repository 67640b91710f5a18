import { logLevel, type logCreator } from 'kafkajs';
import type { Logger } from '../logger.js';

/**
 * Sends what kafkajs has to say to a logger of ours, as one line. Its errors are warnings here: it calls a rebalance an
 * error, and each attempt to reach a broker that is away; what could not be mended is told by the log itself. What it calls
 * information is each join with the assignments of all: for one who looks for a fault.
 */
export function logTo(logger: Logger): logCreator {
  return () =>
    ({ namespace, level, log }) => {
      const { message, timestamp: _, logger: __, stack: ___, ...details } = log;
      const line = `kafkajs ${namespace}: ${message} ${JSON.stringify(details)}`;
      if (level === logLevel.ERROR || level === logLevel.WARN) logger.warn(line);
      else logger.debug(line);
    };
}
