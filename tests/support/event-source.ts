/** Readers of server-sent events. */
export interface Message {
  readonly id?: string;
  readonly event?: string;
  readonly data?: string;
}

interface Asking {
  /** Of the last message that was read, here or elsewhere. */
  readonly lastId?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** The messages of a stream as they come; leaving the loop lets go of the connection. */
export async function* readEvents(url: string, { lastId, headers, signal }: Asking = {}): AsyncGenerator<Message> {
  const response = await fetch(url, {
    headers: { ...headers, ...(lastId !== undefined && { 'last-event-id': lastId }) },
    ...(signal && { signal }),
  });
  const type = response.headers.get('content-type');
  if (response.status !== 200 || !type?.includes('text/event-stream'))
    throw new Error(`${url} answers ${response.status} with ${type}`);
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    const blocks = (text + chunk).split('\n\n');
    text = blocks.pop()!;
    for (const block of blocks) yield Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/s, 2)));
  }
}

/** One that comes back by itself, as a browser does. */
export interface EventSource {
  readonly messages: readonly Message[];
  /** Of the last message that was read. */
  readonly lastId: string | undefined;
  /** How often it had to come back. */
  readonly returns: number;
  close(): void;
}

const againMs = 100;

/** Reads `path` at the first address, at the next one when the connection is lost, and so on around. */
export function openEventSource(addresses: readonly string[], path: string, lastId?: string): EventSource {
  const closing = new AbortController();
  const source = { messages: [] as Message[], lastId, returns: 0, close: () => closing.abort() };
  const readOnce = async (address: string) => {
    for await (const message of readEvents(address + path, { lastId: source.lastId, signal: closing.signal })) {
      source.lastId = message.id ?? source.lastId;
      source.messages.push(message);
    }
  };
  void (async () => {
    for (; !closing.signal.aborted; source.returns++) {
      await readOnce(addresses[source.returns % addresses.length]!).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, againMs));
    }
  })();
  return source;
}
