/**
 * Weak ETag: another one whenever the answer of an address may be another. In it is the day, as some indicators change with it, and
 * whether who asks is cleared for confidential data.
 */
export function entityTag(
  dataVersion: string,
  language: string,
  form: string,
  isCleared: boolean,
  today = new Date(),
): string {
  return `W/"${dataVersion}-${today.toISOString().slice(0, 10)}-${language}-${form}${isCleared ? '-cleared' : ''}"`;
}

/** Whether an `If-None-Match` header names the tag (weak comparison, RFC 9110 13.1.2). */
export function matchesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  const bare = (one: string) => one.trim().replace(/^W\//, '');
  return header.split(',').some((one) => bare(one) === bare(tag));
}
