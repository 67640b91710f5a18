import { applyDecorators, Catch, UseFilters, type RpcExceptionFilter } from '@nestjs/common';
import { MessagePattern } from '@nestjs/microservices';
import { throwError, type Observable } from 'rxjs';
import type { RecordBatch, SubscribeOptions } from '../event-log.js';

/** Which transport the handlers of `ConsumeBatch` belong to, beside others in the same application. */
export const EVENT_LOG = Symbol('event log');

export type ConsumeBatchOptions = Omit<SubscribeOptions, 'consume'>;

/** Passes an error on as it is: NestJS's own filter logs it and puts "Internal server error" in its place. */
@Catch()
class PassOn implements RpcExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

/**
 * Makes a controller's method the consumer of these topics: it takes a `RecordBatch` and resolves to the offset to read
 * next, as `BatchConsumer` says. One method for a group and its topics. `EventLogServer` subscribes it.
 */
export function ConsumeBatch(options: ConsumeBatchOptions) {
  // NestJS writes the pattern as JSON, where a RegExp is `{}`: the options themselves travel in the extras.
  const pattern = { group: options.group, topics: options.topics.map(String) };
  return applyDecorators(MessagePattern(pattern, EVENT_LOG, { ...options }), UseFilters(new PassOn())) as (
    target: object,
    name: string | symbol,
    method: TypedPropertyDescriptor<(batch: RecordBatch) => Promise<number>>,
  ) => void;
}
