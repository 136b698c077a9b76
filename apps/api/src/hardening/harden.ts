import type { AppConfig } from '@grid/config';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { requestContext } from '../http/request-context.middleware';
import { contentGate } from './content-gate';
import { limitTime } from './limit-time';
import { securityHeaders } from './security-headers';

/** The most of a JSON body that is read, in bytes; of a form, which holds a token at most. */
const JSON_LIMIT = 256 * 1024;
const FORM_LIMIT = 16 * 1024;

/**
 * What holds for every request before a route is chosen, in this order: who is asking by address, the headers of the
 * answer, which other sites' pages may ask, the body within its limit, and that what came is text. The application has
 * to be made with `bodyParser: false`.
 */
export function harden(app: NestExpressApplication, config: AppConfig): void {
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  app.set('trust proxy', config.get('TRUSTED_PROXIES') || false);
  app.use(requestContext, ...securityHeaders(config));
  const origins = config.get('ALLOWED_ORIGINS');
  if (origins.length > 0) {
    app.enableCors({
      origin: [...origins],
      exposedHeaders: ['X-Request-Id', 'Retry-After'],
      maxAge: 600,
    });
  }
  app.useBodyParser('json', { limit: JSON_LIMIT });
  app.useBodyParser('urlencoded', { limit: FORM_LIMIT, extended: false });
  app.use(contentGate);
  limitTime(app.getHttpServer());
}
