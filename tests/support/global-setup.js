/** Runs in plain Node, before any worker is there: Jest does not transform it for ESM. */
import './register-ts.js';

export default async function setUp() {
  const { startServers } = await import('./servers.ts');
  await startServers();
}
