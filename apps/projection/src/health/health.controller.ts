import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';
import { ProjectionMetrics } from '../projection.metrics';

/** Whether this process lives, whether it can tell how far it is behind, and its figures. */
@Controller()
export class HealthController {
  constructor(private readonly metrics: ProjectionMetrics) {}

  @Get('health/live')
  live() {
    return { status: 'up' };
  }

  @Get('health/ready')
  async ready() {
    try {
      return { status: 'up', lag: Object.fromEntries(await this.metrics.lag()) };
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
