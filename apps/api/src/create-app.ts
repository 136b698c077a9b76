import type { AppConfig } from '@grid/config';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { Logger } from 'nestjs-pino';
import { RefusalsOnRecord } from './acts/refusals-on-record';
import { ApiModule } from './api.module';
import { ProblemFilter } from './http/problem.filter';
import { requestContext } from './http/request-context.middleware';
import { setRoutePrefix } from './http/route-prefix';
import { validationPipe } from './http/validation.pipe';
import { serveApiDescription } from './openapi/serve-api-description';
import { serveWeb } from './web/serve-web';

/** The API as it runs, not listening yet; `config` decides where the web app lies. */
export async function createApp(config: AppConfig): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule, {
    bufferLogs: true,
    rawBody: true,
  });
  app.useLogger(app.get(Logger));
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('trust proxy', config.get('TRUSTED_PROXIES') || false);
  app.useBodyParser('json', { limit: '256kb' });
  app.use(requestContext);
  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          'style-src': ["'self'", "'unsafe-inline'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          'font-src': ["'self'", 'data:'],
          'upgrade-insecure-requests': null,
        },
      },
      strictTransportSecurity: false,
    }),
  );
  setRoutePrefix(app);
  app.useGlobalPipes(validationPipe);
  app.useGlobalFilters(new ProblemFilter(app.get(RefusalsOnRecord)));
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  serveApiDescription(app);
  serveWeb(app, config.get('WEB_ROOT'));
  return app;
}
