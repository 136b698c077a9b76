/** `node healthy.mjs PORT`: ends with 0 when the application at this port says that it is ready. */
const [port] = process.argv.slice(2);
const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
process.exitCode = answer?.ok ? 0 : 1;
