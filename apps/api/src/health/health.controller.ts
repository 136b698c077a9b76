import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Requires } from '@grid/access';
import { register } from 'prom-client';
import { DataSource } from 'typeorm';

/** Whether this process lives and can serve; outside /api and the web app, for whoever runs it. */
@ApiExcludeController()
@Controller()
@Requires('anyone')
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('health/live')
  live() {
    return { status: 'up' };
  }

  @Get('health/ready')
  async ready() {
    try {
      await this.dataSource.query('SELECT 1');
    } catch {
      throw new ServiceUnavailableException();
    }
    return { status: 'up' };
  }

  @Get('metrics')
  @Header('Content-Type', 'text/plain; version=0.0.4')
  metrics() {
    return register.metrics();
  }
}
