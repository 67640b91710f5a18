/** `npm run entente`: the command of the build, once there is one. Plain JavaScript, as nothing may be built yet. */
import { existsSync } from 'node:fs';

const command = new URL('../../dist/apps/cli/main.js', import.meta.url);
if (existsSync(command)) await import(command);
else {
  process.stderr.write('entente: nothing is built yet: "npm run build" first\n');
  process.exitCode = 1;
}
