import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppConfig } from '@grid/config';
import { Logger } from 'nestjs-pino';
import { ProjectionModule } from './projection.module';
import { rebuild } from './rebuild';

async function serve(config: AppConfig): Promise<void> {
  const app = await NestFactory.create(ProjectionModule, { bufferLogs: true });
  app.useLogger(app.get(Logger));
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  await app.listen(config.get('PROJECTION_PORT'), config.get('HOST'));
}

async function main(): Promise<void> {
  const config = AppConfig.fromProcess();
  const command = process.argv[2];
  if (command === undefined) return serve(config);
  if (command === 'rebuild') return rebuild(config);
  throw new Error(`Unknown command '${command}': nothing to serve, or rebuild`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
