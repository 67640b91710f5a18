import './register-ts.js';

export default async function tearDown() {
  const { stopServers } = await import('./servers.ts');
  await stopServers();
}
