import 'reflect-metadata';
import { AppConfig } from '@grid/config';
import { createApp } from './create-app';
import { collectDefaultMetrics } from 'prom-client';

async function main(): Promise<void> {
  const config = AppConfig.fromProcess();
  collectDefaultMetrics();
  const app = await createApp(config);
  await app.listen(config.get('PORT'), config.get('HOST'));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
