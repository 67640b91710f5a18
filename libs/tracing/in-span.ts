import {
  type Context,
  context,
  type Span,
  type SpanOptions,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api';

/** Runs `work` in a span that ends with it, and says what it failed of. */
export async function inSpan<T>(
  tracer: Tracer,
  name: string,
  options: SpanOptions,
  parent: Context,
  work: (span: Span, within: Context) => Promise<T>,
): Promise<T> {
  const span = tracer.startSpan(name, options, parent);
  const within = trace.setSpan(parent, span);
  try {
    return await context.with(within, () => work(span, within));
  } catch (error) {
    const { name: type, message } = error as Error;
    span.setStatus({ code: SpanStatusCode.ERROR, message }).setAttribute('error.type', type);
    throw error;
  } finally {
    span.end();
  }
}
