/**
 * Lets plain Node run the TypeScript of `tests/support`: Jest's global setup and `npm run kafka` stand outside of Jest's
 * own transform, and Node 20 cannot strip types. Used by `register-ts.js`.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';

const libs = new URL('../../libs/', import.meta.url);

/** `./x.js` written in a TypeScript file means `./x.ts`, and `#lib/x.js` means `libs/lib/x.ts`: the sources, not the build. */
export function resolve(specifier, context, next) {
  if (specifier.startsWith('#')) {
    return next(new URL(specifier.slice(1).replace(/\.js$/, '.ts'), libs).href, context);
  }
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.endsWith('.ts')) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(source)) return next(source.href, context);
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const { code } = await transformFile(fileURLToPath(url), {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: { target: 'es2023', parser: { syntax: 'typescript', decorators: true } },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
