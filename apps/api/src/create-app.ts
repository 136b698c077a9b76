import type { AppConfig } from '@grid/config';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import { RefusalsOnRecord } from './acts/refusals-on-record';
import { ApiModule } from './api.module';
import { harden } from './hardening/harden';
import { ProblemFilter } from './http/problem.filter';
import { setRoutePrefix } from './http/route-prefix';
import { validationPipe } from './http/validation.pipe';
import { serveApiDescription } from './openapi/serve-api-description';
import { serveWeb } from './web/serve-web';

/** The API as it runs, not listening yet; `config` decides where the web app lies. */
export async function createApp(config: AppConfig): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule, {
    bufferLogs: true,
    bodyParser: false,
    rawBody: true,
  });
  app.useLogger(app.get(Logger));
  harden(app, config);
  setRoutePrefix(app);
  app.useGlobalPipes(validationPipe);
  app.useGlobalFilters(new ProblemFilter(app.get(RefusalsOnRecord)));
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  serveApiDescription(app);
  serveWeb(app, config.get('WEB_ROOT'));
  return app;
}
