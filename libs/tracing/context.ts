/** W3C trace contexts (https://www.w3.org/TR/trace-context/): `traceparent` alone, of which everything has its place and its length. */
import { type Context, type SpanContext, trace, TraceFlags } from '@opentelemetry/api';
import { parseTraceParent } from '@opentelemetry/core';

/** Versions to come may be longer. */
const maxLength = 128;

export const isSampled = ({ traceFlags }: SpanContext): boolean => (traceFlags & TraceFlags.SAMPLED) !== 0;

/** Undefined where there is none, or it is not one. */
export function readContext(traceparent: string | undefined): SpanContext | undefined {
  if (traceparent === undefined || traceparent.length > maxLength) return undefined;
  const found = parseTraceParent(traceparent);
  return found ? { ...found, isRemote: true } : undefined;
}

/** Of a span that is sampled: of others there is nothing to follow. */
export function writeContext(context: Context): string | undefined {
  const found = trace.getSpanContext(context);
  return found && isSampled(found) ? `00-${found.traceId}-${found.spanId}-01` : undefined;
}
