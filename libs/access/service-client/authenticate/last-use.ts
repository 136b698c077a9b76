import { Injectable } from '@nestjs/common';
import { Clock } from '@grid/kernel';
import { DataSource } from 'typeorm';

/** The last use of a client is known to the minute: a row that changed with each request would only cost. */
const COARSENESS_MS = 60_000;

/** Notes that a client was here. */
@Injectable()
export class LastUse {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async note(clientId: string): Promise<void> {
    const now = this.clock.now();
    await this.dataSource.query(
      `UPDATE access.service_client SET last_used_at = $2
       WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < $3)`,
      [clientId, now, new Date(now.getTime() - COARSENESS_MS)],
    );
  }
}
