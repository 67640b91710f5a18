/** Ends a request before its query: what the asker holds is still what it would get. */
export class NotModified extends Error {
  constructor(readonly headers: Readonly<Record<string, string>>) {
    super('not modified');
  }
}
