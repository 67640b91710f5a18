import {
  Controller,
  type DynamicModule,
  Get,
  Header,
  Inject,
  Module,
  ServiceUnavailableException,
} from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { Needs } from './needs.js';

/** One part that a service cannot do without. */
export interface Part {
  readonly name: string;
  /** Throws, saying what is wrong; resolves to how it is, where that is more than `ok`. */
  check(): Promise<string | void>;
  /** The service does without it: how it is, is told, and changes nothing. */
  readonly isSpare?: true;
}

const PARTS = Symbol('parts');
const REGISTRY = Symbol('metrics registry');
const checkTimeoutMs = 2_000;

const statusSchema = { type: 'object', properties: { status: { type: 'string', enum: ['ok'] } }, required: ['status'] };
const readySchema = {
  type: 'object',
  properties: { ...statusSchema.properties, parts: { type: 'object', additionalProperties: { type: 'string' } } },
  required: ['status', 'parts'],
};

@ApiTags('Operations')
@Controller()
class OperationsController {
  constructor(
    @Inject(PARTS) private readonly parts: readonly Part[],
    @Inject(REGISTRY) private readonly registry: Registry,
  ) {}

  @ApiOperation({ summary: 'Whether the process runs' })
  @ApiResponse({ status: 200, description: 'It does', schema: statusSchema })
  @Get('health/live')
  @Needs('public')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** 200 when every part answers, 503 with what is wrong otherwise. */
  @ApiOperation({ summary: 'Whether every part answers, and which does not' })
  @ApiResponse({ status: 200, description: 'Every part does', schema: readySchema })
  @Get('health/ready')
  @Needs('public')
  async ready(): Promise<{ status: string; parts: Record<string, string> }> {
    const states = await Promise.all(this.parts.map(async (part) => ({ ...part, ...(await stateOf(part)) })));
    const parts = Object.fromEntries(states.map(({ name, state }) => [name, state]));
    const away = states.filter(({ isWell, isSpare }) => !isWell && !isSpare).map(({ name }) => name);
    if (away.length > 0) throw new ServiceUnavailableException({ status: `not ready: ${away.join(', ')}`, parts });
    return { status: 'ok', parts };
  }

  @ApiOperation({ summary: 'Metrics, for Prometheus' })
  @ApiProduces('text/plain')
  @ApiResponse({ status: 200, description: 'All of this process', schema: { type: 'string' } })
  @Get('metrics')
  @Needs('operator')
  @Header('content-type', Registry.PROMETHEUS_CONTENT_TYPE)
  metrics(): Promise<string> {
    return this.registry.metrics();
  }
}

interface PartState {
  readonly isWell: boolean;
  readonly state: string;
}

async function stateOf(part: Part): Promise<PartState> {
  const timeout = new Promise<PartState>((resolve) => {
    const late = { isWell: false, state: `no answer within ${checkTimeoutMs} ms` };
    setTimeout(() => resolve(late), checkTimeoutMs).unref();
  });
  const state = part.check().then(
    (told) => ({ isWell: true, state: told ?? 'ok' }),
    (error: Error) => ({ isWell: false, state: error.message || error.name }),
  );
  return Promise.race([state, timeout]);
}

/** `/health/live`, `/health/ready` and `/metrics` of a service. */
@Module({})
export class OperationsModule {
  static with(parts: readonly Part[], registry: Registry): DynamicModule {
    return {
      module: OperationsModule,
      controllers: [OperationsController],
      providers: [
        { provide: PARTS, useValue: parts },
        { provide: REGISTRY, useValue: registry },
      ],
    };
  }
}

/** The metrics of one process: Node's own, and those that a service adds. */
export function createRegistry(service: string): Registry {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  return registry;
}
