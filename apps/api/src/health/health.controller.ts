import { Controller, Get, Header, ServiceUnavailableException, UseGuards } from '@nestjs/common';
import { ApiExcludeController, ApiOkResponse } from '@nestjs/swagger';
import { Requires } from '@grid/access';
import { DatabaseRightsService } from '@grid/persistence';
import { register } from 'prom-client';
import { DataSource } from 'typeorm';
import { HealthResponse } from './health.response';
import { MetricsGuard } from './metrics.guard';

/** Whether this process lives and can serve; outside /api and the web app, for whoever runs it. */
@ApiExcludeController()
@Controller()
@Requires('anyone')
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rights: DatabaseRightsService,
  ) {}

  @Get('health/live')
  @ApiOkResponse({ type: HealthResponse })
  live(): HealthResponse {
    return { status: 'up' };
  }

  @Get('health/ready')
  @ApiOkResponse({ type: HealthResponse })
  async ready(): Promise<HealthResponse> {
    try {
      await this.dataSource.query('SELECT 1');
      return { status: 'up', warnings: await this.rights.warnings() };
    } catch {
      throw new ServiceUnavailableException();
    }
  }

  @Get('metrics')
  @ApiOkResponse({ content: { 'text/plain': {} } })
  @UseGuards(MetricsGuard)
  @Header('Content-Type', 'text/plain; version=0.0.4')
  metrics() {
    return register.metrics();
  }
}
