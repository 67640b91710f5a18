import { createRequire } from 'node:module';

interface RequestQueue {
  readonly pending: unknown[];
  readonly requestTimeoutIntervalId?: NodeJS.Timeout;
  scheduleCheckPendingRequests: (this: RequestQueue) => void;
  scheduleRequestTimeoutCheck: (this: RequestQueue) => void;
}

/**
 * Two faults of kafkajs 2.2.4 in the timers of its connections. Importing this file puts them right for the process.
 */
const queue = createRequire(import.meta.url)('kafkajs/src/network/requestQueue') as {
  readonly prototype: RequestQueue;
};
const { scheduleCheckPendingRequests, scheduleRequestTimeoutCheck } = queue.prototype;

// It looks for pending requests every millisecond for as long as there are none (tulios/kafkajs 1751). With none there is
// nothing to look for: whoever adds one schedules the look itself.
queue.prototype.scheduleCheckPendingRequests = function () {
  if (this.pending.length > 0) scheduleCheckPendingRequests.call(this);
};

// A connection lost sight of during an outage looks for late answers for ever, and so the process would never end.
queue.prototype.scheduleRequestTimeoutCheck = function () {
  scheduleRequestTimeoutCheck.call(this);
  this.requestTimeoutIntervalId?.unref();
};
