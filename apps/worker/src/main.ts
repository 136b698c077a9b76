import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppConfig } from '@grid/config';
import { Logger } from 'nestjs-pino';
import { collectDefaultMetrics } from 'prom-client';
import { WorkerModule } from './worker.module';

async function main(): Promise<void> {
  const config = AppConfig.fromProcess();
  collectDefaultMetrics();
  const app = await NestFactory.create(WorkerModule, { bufferLogs: true });
  app.useLogger(app.get(Logger));
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  await app.listen(config.get('WORKER_PORT'), config.get('HOST'));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
