import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';
import { DatabaseRightsService } from '@grid/persistence';
import { ProjectionMetrics } from '../projection.metrics';

/** Whether this process lives, whether it can tell how far it is behind, and its figures. */
@Controller()
export class HealthController {
  constructor(
    private readonly metrics: ProjectionMetrics,
    private readonly rights: DatabaseRightsService,
  ) {}

  @Get('health/live')
  live() {
    return { status: 'up' };
  }

  @Get('health/ready')
  async ready() {
    try {
      const lag = Object.fromEntries(await this.metrics.lag());
      return { status: 'up', lag, warnings: await this.rights.warnings() };
    } catch {
      throw new ServiceUnavailableException({ status: 'down', reason: 'database' });
    }
  }

  @Get('metrics')
  @Header('Content-Type', 'text/plain; version=0.0.4')
  figures() {
    return this.metrics.text();
  }
}
