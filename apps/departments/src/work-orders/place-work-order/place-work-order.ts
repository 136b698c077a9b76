import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Behaviour } from '../../behaviour/behaviour.entity';
import { Behaviours } from '../../behaviour/behaviours';
import { CallbackOutbox } from '../../callbacks/callback-outbox';
import { Problem } from '../../http/problem';
import { Settings } from '../../settings';
import { AcceptWorkOrder } from '../accept-work-order/accept-work-order';
import { SelfActing } from '../self-acting/self-acting';
import { bodyHash } from './body-hash';
import type { PlaceWorkOrderRequest } from './place-work-order.request';

/** What the sender is told: our number, and when the order came in (ISO 8601, UTC). */
export interface Receipt {
  readonly reference: string;
  readonly receivedAt: string;
}

@Injectable()
export class PlaceWorkOrder {
  constructor(
    private readonly dataSource: DataSource,
    private readonly behaviours: Behaviours,
    private readonly acceptWorkOrder: AcceptWorkOrder,
    private readonly selfActing: SelfActing,
    private readonly outbox: CallbackOutbox,
    private readonly settings: Settings,
  ) {}

  /**
   * Stores a work order once per idempotency key, and puts it into somebody's hands when the department does so by
   * itself. A second call with the key waits for the first one's
   * transaction and gets the same receipt.
   * @returns `created` false when the receipt was given before
   * @throws Problem IDEMPOTENCY_KEY_REUSED when the key came with another body, WORK_ORDER_EXISTS when the
   *   order came under another key, DEPARTMENT_UNAVAILABLE when the department behaves so
   */
  async execute(
    key: string,
    request: PlaceWorkOrderRequest,
  ): Promise<{ created: boolean; receipt: Receipt }> {
    return this.behaviours.attend(request.departmentCode, async (behaviour) => {
      const result = await this.dataSource.transaction((manager) =>
        this.storeOnce(manager, key, request, behaviour),
      );
      this.selfActing.wake();
      this.outbox.wakeRelay();
      return result;
    });
  }

  private async storeOnce(
    manager: EntityManager,
    key: string,
    request: PlaceWorkOrderRequest,
    behaviour: Behaviour,
  ): Promise<{ created: boolean; receipt: Receipt }> {
    const hash = bodyHash(request);
    const taken: unknown[] = await manager.query(
      `INSERT INTO idempotency (key, body_hash) VALUES ($1, $2)
       ON CONFLICT (key) DO NOTHING RETURNING key`,
      [key, hash],
    );
    if (taken.length === 0) return { created: false, receipt: await earlier(manager, key, hash) };
    const receipt = await this.store(manager, request, behaviour);
    if (behaviour.acceptsItself) {
      await this.acceptWorkOrder.accept(manager, request.workOrderId, {});
    }
    await manager.query('UPDATE idempotency SET answer = $2 WHERE key = $1', [key, receipt]);
    return { created: true, receipt };
  }

  private async store(
    manager: EntityManager,
    request: PlaceWorkOrderRequest,
    behaviour: Behaviour,
  ): Promise<Receipt> {
    const delayMs = behaviour.answerDelayMs ?? this.settings.get('DEPARTMENTS_ANSWER_DELAY_MS');
    const [row] = await manager.query<{ reference: string; received_at: Date }[]>(
      `WITH next AS (SELECT nextval('work_order_number') AS number)
       INSERT INTO work_order (id, number, reference, case_number, department_code, category_code,
         category_name, grid_code, place_text, description, due_at, round, kind, binding, urgency, rework_note,
         status, answer_at)
       SELECT $1, number,
         'BM' || to_char(now() AT TIME ZONE 'Asia/Shanghai', 'YYYYMMDD')
           || lpad(number::text, greatest(6, length(number::text)), '0'),
         $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'received', now() + $15 * interval '1 millisecond'
       FROM next ON CONFLICT (id) DO NOTHING RETURNING reference, received_at`,
      [
        request.workOrderId,
        request.caseNumber,
        request.departmentCode,
        request.categoryCode,
        request.categoryName,
        request.gridCode,
        request.placeText,
        request.description,
        request.dueAt,
        request.round ?? 1,
        request.kind ?? 'first',
        request.binding ?? false,
        request.urgency ?? 'normal',
        request.reworkNote ?? null,
        behaviour.answersItself ? delayMs : null,
      ],
    );
    if (row === undefined) throw new Problem('WORK_ORDER_EXISTS');
    return { reference: row.reference, receivedAt: row.received_at.toISOString() };
  }
}

async function earlier(manager: EntityManager, key: string, hash: string): Promise<Receipt> {
  const [row] = await manager.query<{ body_hash: string; answer: Receipt }[]>(
    'SELECT body_hash, answer FROM idempotency WHERE key = $1',
    [key],
  );
  if (row?.body_hash !== hash) throw new Problem('IDEMPOTENCY_KEY_REUSED');
  return row.answer;
}
