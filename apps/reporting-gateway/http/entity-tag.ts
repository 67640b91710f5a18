/** The day that was written last: to write it anew costs more than all else of a tag. */
let written = { day: NaN, text: '' };

function dayOf(moment: number): string {
  const day = Math.floor(moment / 86_400_000);
  if (written.day !== day) written = { day, text: new Date(moment).toISOString().slice(0, 10) };
  return written.text;
}

/**
 * Weak ETag: another one whenever the answer of an address may be another. In it is the day, as some indicators change with it, and
 * whether who asks is cleared for confidential data.
 */
export function entityTag(
  dataVersion: string,
  language: string,
  form: string,
  isCleared: boolean,
  now = Date.now(),
): string {
  return `W/"${dataVersion}-${dayOf(now)}-${language}-${form}${isCleared ? '-cleared' : ''}"`;
}

/** Whether an `If-None-Match` header names the tag (weak comparison, RFC 9110 13.1.2). */
export function matchesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  const bare = (one: string) => one.trim().replace(/^W\//, '');
  return header.split(',').some((one) => bare(one) === bare(tag));
}
