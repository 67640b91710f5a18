import { afterAll, beforeAll } from '@jest/globals';
import { publishSample } from '../../samples/publish.js';
import { type Pipeline, startPipeline } from '../support/pipeline.js';
import { type GatewayServer, startGateway } from './gateway-server.js';

/** For a spec that only reads: the sample, taken in by every service, and a gateway on it. */
export function useSampleGateway() {
  let pipeline: Pipeline | undefined;
  let gateway: GatewayServer | undefined;

  beforeAll(async () => {
    pipeline = await startPipeline();
    await publishSample(pipeline.log);
    await pipeline.settled();
    gateway = await startGateway(pipeline);
  }, 120_000);

  afterAll(async () => {
    await gateway?.stop();
    await pipeline?.stop();
  }, 30_000);

  return {
    get: (...asked: Parameters<GatewayServer['get']>) => gateway!.get(...asked),
    get address() {
      return gateway!.address;
    },
    get pool() {
      return pipeline!.pool;
    },
  };
}
