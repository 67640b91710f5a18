/** What an `Accept` or `Accept-Language` header names, in small letters, best liked first (RFC 9110, 12.5). Pure. */
export function accepted(header: string | undefined): string[] {
  if (header === undefined) return [];
  return header
    .split(',')
    .map((range) => {
      const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
      const q = parameters.find((one) => /^q=[\d.]+$/.test(one))?.slice(2);
      return { name, weight: q === undefined ? 1 : Number(q) };
    })
    .filter(({ name, weight }) => name !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ name }) => name);
}
