import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppConfig } from '@grid/config';
import { OrchestrationRuntime } from '@grid/orchestration';
import { Logger } from 'nestjs-pino';
import { collectDefaultMetrics } from 'prom-client';
import { WorkerModule } from './worker.module';

/** The health server answers from the first moment: the work behind it waits for the engine, however long. */
async function main(): Promise<void> {
  const config = AppConfig.fromProcess();
  collectDefaultMetrics();
  const app = await NestFactory.create(WorkerModule, { bufferLogs: true });
  app.useLogger(app.get(Logger));
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  await app.listen(config.get('WORKER_PORT'), config.get('HOST'));
  await app.get(OrchestrationRuntime).start();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
