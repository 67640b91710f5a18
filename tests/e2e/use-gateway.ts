import { afterAll, beforeAll } from '@jest/globals';
import { type Pipeline, startPipeline } from '../support/pipeline.js';
import { type GatewayServer, startGateway } from './gateway-server.js';

/** For a spec that sends: every service, and a gateway that lets everybody in. Nothing is there yet. */
export function useGateway() {
  let pipeline: Pipeline | undefined;
  let gateway: GatewayServer | undefined;

  beforeAll(async () => {
    pipeline = await startPipeline();
    gateway = await startGateway(pipeline);
  }, 60_000);

  afterAll(async () => {
    await gateway?.stop();
    await pipeline?.stop();
  }, 30_000);

  return {
    get pipeline() {
      return pipeline!;
    },
    get gateway() {
      return gateway!;
    },
  };
}
