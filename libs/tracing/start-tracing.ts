/** The SDK of OpenTelemetry, set up for one service. */
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { context, diag, type DiagLogger, DiagLogLevel, isSpanContextValid, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { writeContext } from './context.js';
import { OutageTeller } from './outage-teller.js';
import { traceLog } from './trace-log.js';
import { traceRequests } from './trace-requests.js';
import { traceWork } from './trace-work.js';
import type { Tracing } from './tracing.js';

/** So long the end of a service waits for a collector. */
const flushMs = 2_000;

const { version } = createRequire(import.meta.url)('#package') as { version: string };

export function startTracing(service: string, endpoint: string, warn: (message: string) => void): Tracing {
  const tell = (message: string) => warn(`traces: ${message}`);
  const silent = () => {};
  const teller: DiagLogger = { error: tell, warn: silent, info: silent, debug: silent, verbose: silent };
  diag.setLogger(teller, { logLevel: DiagLogLevel.ERROR, suppressOverrideMessage: true });
  // It reads the endpoint by itself; what is told of it is without a password.
  const exporter = new OutageTeller(new OTLPTraceExporter(), new URL(endpoint).origin, warn);
  const provider = new NodeTracerProvider({
    // What the environment says of the service comes before what it says of itself.
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': service, 'service.version': version }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  // Contexts go from span to span within the process; from one process to another, they go as is written here.
  provider.register({ propagator: null });
  const tracer = provider.getTracer('entente', version);
  return {
    requests: (fastify) => traceRequests(fastify, tracer),
    log: (log) => traceLog(log, tracer),
    work: (work, group, contextOfRecord) => traceWork(work, group, contextOfRecord, tracer),
    traceparent: () => writeContext(context.active()),
    ids() {
      const found = trace.getSpanContext(context.active());
      return found && isSpanContextValid(found) ? { trace_id: found.traceId, span_id: found.spanId } : undefined;
    },
    async close() {
      await Promise.race([provider.shutdown().catch(silent), sleep(flushMs, undefined, { ref: false })]);
    },
  };
}
