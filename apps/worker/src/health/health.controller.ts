import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';
import { OrchestrationRuntime, OutboxRelay } from '@grid/orchestration';
import { DatabaseRightsService } from '@grid/persistence';
import { register } from 'prom-client';
import { DataSource } from 'typeorm';

/** Whether this process lives, whether it works, and its figures. */
@Controller()
export class HealthController {
  constructor(
    private readonly runtime: OrchestrationRuntime,
    private readonly relay: OutboxRelay,
    private readonly dataSource: DataSource,
    private readonly rights: DatabaseRightsService,
  ) {}

  @Get('health/live')
  live() {
    return { status: 'up' };
  }

  @Get('health/ready')
  async ready() {
    if (!(await this.runtime.isReady())) throw down('engine');
    try {
      await this.dataSource.query('SELECT 1');
      return { status: 'up', warnings: await this.rights.warnings() };
    } catch {
      throw down('database');
    }
  }

  @Get('metrics')
  @Header('Content-Type', 'text/plain; version=0.0.4')
  async metrics() {
    await this.relay.measure().catch(() => undefined);
    return register.metrics();
  }
}

function down(reason: string): ServiceUnavailableException {
  return new ServiceUnavailableException({ status: 'down', reason });
}
