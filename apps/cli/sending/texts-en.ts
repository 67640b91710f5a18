/** What `entente send` and `entente upload` say. */
export const en = {
  eventColumns: ['event', 'id', 'reason', 'path', 'what is wrong'],
  moreEvents: (count: number) => `... and ${count} more: --json prints all`,
  summary: (published: number, quarantined: number) =>
    `events published: ${published}, of them to be quarantined: ${quarantined}`,
  kept: 'what is refused is kept: "entente quarantine list" shows it, "entente quarantine fix" sends it mended',
  stopped: (why: string) => `stopped: ${why}\nwhat comes after was not sent; mend it and send the whole file again`,
  noEvent: 'there is no event in it',
  brokenOff: (why: string, published: number) => `${why}; events published before: ${published}`,
  wrongEvent: (place: number, why: string) => `${place}: ${why}`,
  bytes: (count: number) => `${count} bytes`,

  rowColumns: ['line', 'column', 'value', 'instead', 'what is wrong'],
  moreRows: (count: number) => `... and ${count} more rows`,
  link: (href: string, title: string) => `  ${title}: ${href}`,
};
export type Texts = typeof en;
