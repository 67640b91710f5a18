import { context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readContext } from './context.js';
import { contextHeader } from './tracing.js';

/** Of what is asked with POST: what reads would be many times as many, and lead to nothing. */
export function traceRequests(fastify: FastifyInstance, tracer: Tracer): void {
  const spans = new WeakMap<FastifyRequest, Span>();

  // After who asks was let through: nobody else makes spans here.
  fastify.addHook('preParsing', (request, _reply, payload, done) => {
    if (request.method === 'POST' && !request.is404) spans.set(request, begin(request, tracer));
    done(null, payload);
  });
  // Not before the body was read: that goes on in the context of its connection.
  fastify.addHook('preValidation', (request, _reply, done) => {
    const span = spans.get(request);
    if (span) context.with(trace.setSpan(ROOT_CONTEXT, span), done);
    else done();
  });
  const end = (request: FastifyRequest, reply?: FastifyReply) => {
    const span = spans.get(request);
    if (!span) return;
    spans.delete(request);
    if (reply) span.setAttribute('http.response.status_code', reply.statusCode);
    const failure = reply ? reply.statusCode >= 500 && String(reply.statusCode) : 'aborted';
    if (failure) span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', failure);
    span.end();
  };
  fastify.addHook('onResponse', (request, reply, done) => {
    end(request, reply);
    done();
  });
  fastify.addHook('onRequestAbort', (request, done) => {
    end(request);
    done();
  });
}

/** Of the caller's context the trace and the span are taken, and nothing that could be of any length. */
function begin({ method, protocol, url, routeOptions, headers }: FastifyRequest, tracer: Tracer): Span {
  const given = headers[contextHeader];
  const caller = readContext(typeof given === 'string' ? given : undefined);
  const route = routeOptions.url ?? '';
  const attributes = {
    'http.request.method': method,
    'http.route': route,
    'url.path': url.split('?', 1)[0]!,
    'url.scheme': protocol,
  };
  const parent = caller ? trace.setSpanContext(ROOT_CONTEXT, caller) : ROOT_CONTEXT;
  return tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent);
}
