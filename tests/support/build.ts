import { build as buildAll } from '../../apps/standalone/build.js';

/** Builds dist/, from which tests start services as processes. Throws what the build says when it fails. */
export function build(): void {
  try {
    buildAll();
  } catch (error) {
    throw new Error(`${(error as Error).message}\nNothing was run.`, { cause: error });
  }
}
