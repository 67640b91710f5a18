/** Formatters by locale and options: one takes longer to make than to use a hundred times, and the page needs few. */
export function kept<O extends object, F>(make: (locale: string, options: O) => F): (locale: string, options: O) => F {
  const known = new Map<string, F>();
  return (locale, options) => {
    const key = locale + JSON.stringify(options);
    const found = known.get(key) ?? make(locale, options);
    known.set(key, found);
    return found;
  };
}
