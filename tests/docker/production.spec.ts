/** What the images install, `npm ci --omit=dev`, is all that their programs import. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Packages that a source file names, but for those that it names for their types alone. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(/^(?:import (?!type )|export |\} )[^;]*?from '([^'.#][^']*)'/gm)]
    .map(([, name]) => name!)
    .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name))
    .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
}

test('programs import nothing that is there for development alone', () => {
  const files = ['apps', 'libs', 'samples'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
      .map((file) => `${folder}/${file}`)
      // A browser's program is built, and imports nothing any more.
      .filter((file) => !file.startsWith('apps/dashboard/')),
  );
  const imported = files.flatMap((file) => importsOf(file).map((name) => [file, name] as const));
  expect(new Set(imported.map(([, name]) => name)).size).toBeGreaterThan(15);
  expect(imported.filter(([, name]) => !(name in dependencies))).toEqual([]);
});

test('no package is there for both', () => {
  expect(Object.keys(dependencies).filter((name) => name in devDependencies)).toEqual([]);
});
