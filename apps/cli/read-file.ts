/** Files that are sent, piece by piece, with how far they are. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { reasonOf } from './connections.js';
import { Refusal } from './exit-codes.js';
import { withProgress } from './progress.js';

/**
 * Runs work on the bytes of a file, with a bar; `-` is what comes in on stdin.
 * @throws Refusal that names the file when it cannot be read
 */
export async function withFile<T>(path: string, work: (bytes: AsyncIterable<Buffer>) => Promise<T>): Promise<T> {
  if (path === '-') return work(process.stdin as AsyncIterable<Buffer>);
  const { size } = await stat(path).catch(unreadable(path));
  return withProgress('KiB', (onProgress) =>
    work(
      observed(createReadStream(path), (read) =>
        onProgress(Math.round(read / 1024), Math.max(1, Math.round(size / 1024))),
      ),
    ),
  );
}

/** What becomes of the error of a file that cannot be read. */
export function unreadable(path: string): (error: unknown) => never {
  return (error) => {
    throw new Refusal(`${path} cannot be read: ${reasonOf(error)}`, { cause: error });
  };
}

async function* observed(bytes: AsyncIterable<Buffer>, onRead: (read: number) => void): AsyncGenerator<Buffer> {
  let read = 0;
  for await (const chunk of bytes) {
    yield chunk;
    read += chunk.length;
    onRead(read);
  }
}
