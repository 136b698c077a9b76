import { Controller, Get, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Problem } from './problem';

/** Tells whether the process lives and whether it can take work orders. */
@Controller('health')
export class HealthController implements OnModuleDestroy {
  private draining = false;

  constructor(private readonly dataSource: DataSource) {}

  @Get('live')
  live(): { status: string } {
    return { status: 'live' };
  }

  @Get('ready')
  async ready(): Promise<{ status: string }> {
    if (this.draining) throw new Problem('DEPARTMENT_UNAVAILABLE');
    await this.dataSource.query('SELECT 1').catch(() => {
      throw new Problem('DEPARTMENT_UNAVAILABLE');
    });
    return { status: 'ready' };
  }

  onModuleDestroy(): void {
    this.draining = true;
  }
}
