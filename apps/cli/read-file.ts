/** Files that are sent, piece by piece, with how far they are. */
import { type FileHandle, open } from 'node:fs/promises';
import type { Language } from '#reference/languages.js';
import { Refusal } from './exit-codes.js';
import { withProgress } from './progress.js';
import { fileReasonOf } from './reason.js';
import { texts } from './texts.js';

/**
 * Runs work on the bytes of a file, with a bar; `-` is what comes in on stdin.
 * @throws Refusal that names the file when it cannot be read
 */
export async function withFile<T>(
  path: string,
  language: Language,
  work: (bytes: AsyncIterable<Buffer>) => Promise<T>,
): Promise<T> {
  if (path === '-') return work(process.stdin as AsyncIterable<Buffer>);
  const file = await open(path).catch(unreadable(path, language));
  const size = await sizeOf(file).catch(unreadable(path, language));
  return withProgress('KiB', (onProgress) =>
    work(
      observed(file.createReadStream(), (read) =>
        onProgress(Math.round(read / 1024), Math.max(1, Math.round(size / 1024))),
      ),
    ),
  );
}

/** What becomes of the error of a file that cannot be read. */
export function unreadable(path: string, language: Language): (error: unknown) => never {
  return (error) => {
    throw new Refusal(texts[language].unreadable(path, fileReasonOf(error, language)), { cause: error });
  };
}

/** A folder is opened as a file is, and fails only when it is read: by then it would seem to be the fault of whom it is sent to. */
async function sizeOf(file: FileHandle): Promise<number> {
  const stats = await file.stat();
  if (!stats.isDirectory()) return stats.size;
  await file.close();
  throw Object.assign(new Error('is a directory'), { code: 'EISDIR' });
}

async function* observed(bytes: AsyncIterable<Buffer>, onRead: (read: number) => void): AsyncGenerator<Buffer> {
  let read = 0;
  for await (const chunk of bytes) {
    yield chunk;
    read += chunk.length;
    onRead(read);
  }
}
