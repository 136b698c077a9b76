import 'reflect-metadata';
import { DemoPasswords } from '@grid/access';
import { AppConfig } from '@grid/config';
import { createApp } from './create-app';
import { collectDefaultMetrics } from 'prom-client';
import { printDescription } from './openapi/print-description';

/**
 * Serves, in service only when no demo password opens it; with the argument `describe` it prints the description of
 * the interface and ends.
 */
async function main(): Promise<void> {
  if (process.argv[2] === 'describe') return printDescription();
  const config = AppConfig.fromProcess();
  collectDefaultMetrics();
  const app = await createApp(config);
  await app.get(DemoPasswords).check();
  await app.listen(config.get('PORT'), config.get('HOST'));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
