import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';
import { DatabaseRightsService } from '@grid/persistence';
import { CheckpointService } from '../background/checkpoint.service';
import { ProjectionMetrics } from '../projection.metrics';

/** Whether this process lives, whether it can tell how far it is behind, and its figures. */
@Controller()
export class HealthController {
  constructor(
    private readonly metrics: ProjectionMetrics,
    private readonly rights: DatabaseRightsService,
    private readonly checkpoints: CheckpointService,
  ) {}

  @Get('health/live')
  live() {
    return { status: 'up' };
  }

  @Get('health/ready')
  async ready() {
    try {
      const lag = Object.fromEntries(await this.metrics.lag());
      const warnings = await this.rights.warnings();
      return { status: 'up', lag, record: this.checkpoints.state(), warnings };
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
