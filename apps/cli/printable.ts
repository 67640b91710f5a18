/** A text from elsewhere for the terminal: on one line, without what the terminal would obey, and not without end. */
export function printable(value: unknown, maxLength = 60): string {
  if (value === null || value === undefined) return '';
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\p{Cc}+/gu, ' ');
  return text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
}
