/** For a supervisor: asks whether the service at a port of this machine is ready, and ends with 0 if so and 1 if not. */
const [, , port] = process.argv;
const isReady = await fetch(`http://127.0.0.1:${port}/health/ready`).then(
  ({ ok }) => ok,
  () => false,
);
process.exit(isReady ? 0 : 1);
export {};
