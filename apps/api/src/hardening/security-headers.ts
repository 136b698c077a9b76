import type { AppConfig } from '@grid/config';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';

const SELF = ["'self'"];
const NONE = ["'none'"];
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Sensors and devices: no page of ours asks for one; a photo comes through a file field. */
const PERMISSIONS = [
  'accelerometer',
  'camera',
  'geolocation',
  'gyroscope',
  'microphone',
  'payment',
  'usb',
]
  .map((name) => `${name}=()`)
  .join(', ');

/**
 * What a browser may do with our answers. Scripts come from here alone and never from within a page. Styles may stand
 * within a page: Ant Design and the diagram viewer make them as they go. Answers below /api are kept by nobody.
 */
export function securityHeaders(config: AppConfig): readonly RequestHandler[] {
  const secure = new URL(config.get('PUBLIC_URL')).protocol === 'https:';
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': NONE,
          'script-src': SELF,
          'script-src-attr': NONE,
          'style-src': [...SELF, "'unsafe-inline'"],
          'img-src': [...SELF, 'data:', 'blob:'],
          'font-src': [...SELF, 'data:'],
          'connect-src': SELF,
          'manifest-src': SELF,
          'form-action': SELF,
          'base-uri': NONE,
          'frame-ancestors': NONE,
          ...(secure && { 'upgrade-insecure-requests': [] }),
        },
      },
      crossOriginEmbedderPolicy: true,
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      referrerPolicy: { policy: 'same-origin' },
      strictTransportSecurity: secure && { maxAge: YEAR_SECONDS, includeSubDomains: false },
      xFrameOptions: { action: 'deny' },
    }),
    furtherHeaders,
  ];
}

function furtherHeaders(request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Permissions-Policy', PERMISSIONS);
  if (request.path.startsWith('/api/')) response.setHeader('Cache-Control', 'no-store');
  next();
}
