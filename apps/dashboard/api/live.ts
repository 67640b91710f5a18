import { computed, effect, signal } from '@preact/signals';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { isPair } from '../address.js';
import { address } from '../state.js';
import { credential } from './credential.js';
import { refresh } from './readings.js';

/** Whether the page hears of changes: `off` when it looks at the past. */
export const live = signal<'on' | 'off' | 'lost'>('off');

/** Changes come in crowds: so long they are gathered. */
const gatherMs = 500;
const retryMs = 3_000;

/** The pair whose changes are heard; the past has none. */
const heard = computed(() => {
  const { asOf, pair } = address.value;
  return asOf === undefined && pair !== undefined && isPair(pair) ? pair : undefined;
});

/** Hears of changes of the pair on the page, and has everything shown read anew. */
export function listen(): void {
  effect(() => {
    const pair = heard.value;
    const stop = new AbortController();
    if (pair === undefined) live.value = 'off';
    else void follow(pair, stop.signal);
    return () => stop.abort();
  });
}

async function follow(pair: string, signal: AbortSignal): Promise<void> {
  let lastId: string | undefined;
  while (!signal.aborted) {
    try {
      const headers = { ...credential.headers(), ...(lastId === undefined ? {} : { 'last-event-id': lastId }) };
      const response = await fetch(`/v1/stream?pair=${encodeURIComponent(pair)}`, { headers, signal });
      // Such a pair there is not: asked again, the answer would be the same.
      if (response.status === 400 || response.status === 404) {
        live.value = 'off';
        return;
      }
      if (!response.ok || !response.body) throw new Error(response.statusText);
      live.value = 'on';
      const events = response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
      for await (const event of events as unknown as AsyncIterable<{ id?: string; event?: string }>) {
        lastId = event.id ?? lastId;
        if (event.event !== undefined) soon();
      }
    } catch {
      if (signal.aborted) return;
    }
    live.value = 'lost';
    await new Promise((resolve) => setTimeout(resolve, retryMs));
    // What came meanwhile may be past what the stream keeps.
    if (!signal.aborted) refresh();
  }
}

let waiting: ReturnType<typeof setTimeout> | undefined;
function soon(): void {
  waiting ??= setTimeout(() => {
    waiting = undefined;
    refresh();
  }, gatherMs);
}
