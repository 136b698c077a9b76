import { createApplication } from './application';
import { Settings } from './settings';

async function main(): Promise<void> {
  const settings = Settings.from(process.env);
  const app = await createApplication(settings);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  await app.listen(settings.get('DEPARTMENTS_PORT'), settings.get('DEPARTMENTS_HOST'));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
