/** Passwords that files hold, as orchestrators hand them over. */
import { readFileSync } from 'node:fs';

/** The one line of a file's text. @throws saying that there is none. */
export function readPassword(text: string): string {
  const password = text.replace(/\r?\n$/, '');
  if (password === '') throw new Error('it is empty: expected the password, and nothing else');
  return password;
}

/** `url` with the password that `file` holds. @throws saying why one of them is of no use. */
export function withPassword(url: string, file: string): string {
  const complete = new URL(url);
  if (complete.password !== '') throw new Error('DATABASE_URL has a password as well: leave one');
  if (complete.username === '') throw new Error('DATABASE_URL names no user that it could be of');
  complete.password = encodeURIComponent(readPassword(readFileSync(file, 'utf8')));
  return complete.href;
}
