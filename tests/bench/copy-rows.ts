/** A child of the harness: copies the rows of a table, from files, into one of the same shape and indexes. */
import { createReadStream, createWriteStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { answer } from './child.js';

export interface CopyOptions {
  readonly folder: string;
}

export type CopyRequest =
  | { readonly do: 'dump'; readonly url: string; readonly table: string }
  /** Into a table beside, made for it and dropped. */
  | { readonly do: 'copy'; readonly url: string; readonly table: string; readonly connections: number };

export interface CopyReply {
  readonly rows: number;
  readonly seconds: number;
}

const target = 'bench_copy';

await answer<CopyOptions, CopyRequest, CopyReply>(async ({ folder }) => {
  const file = join(folder, 'rows');
  return async (request) => {
    const client = await connect(request.url);
    try {
      if (request.do === 'copy') return await copy(client, file, request);
      const source = client.query(copyTo(`copy (select * from ${request.table}) to stdout`));
      await pipeline(source, createWriteStream(file));
      return { rows: source.rowCount, seconds: 0 };
    } finally {
      await client.end();
    }
  };
});

async function copy(
  client: pg.Client,
  file: string,
  { url, table, connections }: Extract<CopyRequest, { do: 'copy' }>,
): Promise<CopyReply> {
  await client.query(`create table ${target} (like ${table} including all)`);
  await client.query('checkpoint');
  const clients = await Promise.all(Array.from({ length: connections }, () => connect(url)));
  try {
    const parts = await partsOf(file, connections);
    const begun = performance.now();
    const rows = await Promise.all(
      parts.map(async (range, n) => {
        const sink = clients[n]!.query(copyFrom(`copy ${target} from stdin`));
        await pipeline(createReadStream(file, { ...range, highWaterMark: 2 ** 18 }), sink);
        return sink.rowCount;
      }),
    );
    return { rows: rows.reduce((sum, count) => sum + count, 0), seconds: (performance.now() - begun) / 1_000 };
  } finally {
    await Promise.all(clients.map((one) => one.end()));
    await client.query(`drop table ${target}`);
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

/** So many ranges of whole lines, of about the same length. */
async function partsOf(file: string, parts: number): Promise<{ start: number; end: number }[]> {
  const { size } = await stat(file);
  const handle = await open(file);
  try {
    const starts = [0];
    for (let n = 1; n < parts; n++) {
      const near = Math.floor((size * n) / parts);
      const { buffer } = await handle.read({ buffer: Buffer.alloc(2 ** 16), position: near });
      starts.push(near + buffer.indexOf('\n') + 1);
    }
    return starts.map((start, n) => ({ start, end: (starts[n + 1] ?? size) - 1 }));
  } finally {
    await handle.close();
  }
}
