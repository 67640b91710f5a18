import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

interface Described {
  readonly attributes: readonly { key: string; value: { stringValue?: string; intValue?: number | string } }[];
}
type SentLink = Described & Pick<ReceivedSpan, 'traceId' | 'spanId'>;
type SentSpan = Described & Omit<ReceivedSpan, 'service' | 'attributes' | 'links'> & { links?: readonly SentLink[] };
/** What a request of OTLP says. */
interface Sent {
  readonly resourceSpans: readonly { resource: Described; scopeSpans: readonly { spans: readonly SentSpan[] }[] }[];
}

/** A span as it was sent, its attributes and those of its service by name. */
export interface ReceivedSpan {
  readonly service: Readonly<Record<string, unknown>>;
  readonly name: string;
  readonly kind: number;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly links: readonly { traceId: string; spanId: string; attributes: Readonly<Record<string, unknown>> }[];
  readonly status: { readonly code?: number };
}

export interface TraceReceiver {
  readonly endpoint: string;
  /** All that came, in the order in which it came. */
  readonly spans: ReceivedSpan[];
  close(): Promise<void>;
}

/** A collector of OpenTelemetry as far as OTLP in JSON over HTTP goes: it keeps what it is sent. */
export async function startTraceReceiver(port = 0): Promise<TraceReceiver> {
  const spans: ReceivedSpan[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const isOurs = request.url === '/v1/traces' && request.headers['content-type'] === 'application/json';
      if (isOurs) spans.push(...spansOf(JSON.parse(body) as Sent));
      response.writeHead(isOurs ? 200 : 404, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function spansOf({ resourceSpans }: Sent): ReceivedSpan[] {
  return resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans
      .flatMap(({ spans }) => spans)
      .map((span) => ({
        ...span,
        service: byName(resource),
        attributes: byName(span),
        links: (span.links ?? []).map((link) => ({ ...link, attributes: byName(link) })),
      })),
  );
}

function byName({ attributes }: Described): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? Number(value.intValue)]));
}
