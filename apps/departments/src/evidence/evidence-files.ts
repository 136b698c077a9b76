import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DeskClock } from '../clock/desk-clock';
import { Problem } from '../http/problem';
import type { WorkOrder } from '../work-orders/work-order.entity';
import { drawPhoto } from './draw-photo';
import { Evidence } from './evidence.entity';

/** Keeps the photos that desks show with their answers. */
@Injectable()
export class EvidenceFiles {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: DeskClock,
  ) {}

  /** Takes so many photos of the work of an order. */
  async take(
    manager: EntityManager,
    { id: workOrderId, reference }: WorkOrder,
    count: number,
  ): Promise<Evidence[]> {
    const taken: Evidence[] = [];
    for (let position = 1; position <= count; position += 1) {
      const id = randomUUID();
      const facts = { evidenceId: id, reference, position, takenAt: this.clock.now() };
      const bytes = await drawPhoto(facts);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const row = { id, workOrderId, position, mediaType: 'image/jpeg', bytes, sha256 };
      taken.push(await manager.save(manager.create(Evidence, row)));
    }
    return taken;
  }

  /** The photos of some orders, without their bytes, in the order of the answers. */
  async of(workOrderIds: readonly string[]): Promise<Evidence[]> {
    return this.dataSource.manager
      .createQueryBuilder(Evidence, 'e')
      .where('e.workOrderId = ANY(:ids)', { ids: workOrderIds })
      .orderBy('e.position')
      .getMany();
  }

  /** One photo with its bytes. @throws Problem EVIDENCE_UNKNOWN, also for a photo of another order */
  async one(workOrderId: string, id: string): Promise<Evidence> {
    const found = await this.dataSource.manager
      .createQueryBuilder(Evidence, 'e')
      .addSelect('e.bytes')
      .where('e.id = :id AND e.workOrderId = :workOrderId', { id, workOrderId })
      .getOne();
    if (found === null) throw new Problem('EVIDENCE_UNKNOWN');
    return found;
  }
}
