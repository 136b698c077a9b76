import type { INestApplication } from '@nestjs/common';

/** Everything is below /api, but for what whoever runs the system asks. */
export function setRoutePrefix(app: INestApplication): void {
  app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready', 'metrics'] });
}
