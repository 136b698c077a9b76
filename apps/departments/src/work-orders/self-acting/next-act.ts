import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Behaviours } from '../../behaviour/behaviours';
import { AnswerWorkOrder } from '../answer-work-order/answer-work-order';
import { resultText } from '../answer-work-order/result-text';
import { AskForMoreTime } from '../extensions/ask-for-more-time';
import { ObjectToWorkOrder } from '../object-to-work-order/object-to-work-order';
import type { WorkOrder } from '../work-order.entity';

const OBJECTION = {
  reason: '经核实，该事项的设施权属和监管职责不在本部门，建议由主管部门办理。',
  legalBasis: '本部门三定规定；《清远市网格化服务管理条例》第二十六条第二款。',
} as const;
const MORE_TIME = '现场需要专项施工，备料和围挡审批需要时间，原时限内无法完成。';

/** What a department does by itself when an order's time has come: ask for time, object, or answer. */
@Injectable()
export class NextAct {
  constructor(
    private readonly behaviours: Behaviours,
    private readonly askForMoreTime: AskForMoreTime,
    private readonly object: ObjectToWorkOrder,
    private readonly answer: AnswerWorkOrder,
  ) {}

  /** In the caller's transaction, which holds the order's lock. */
  async of(manager: EntityManager, order: WorkOrder): Promise<void> {
    const behaviour = await this.behaviours.of(order.departmentCode);
    const { asksForMoreTimeDays, objects, outcome, evidenceCount } = behaviour;
    if (asksForMoreTimeDays !== null && !order.postponed) {
      await this.postpone(manager, order, asksForMoreTimeDays);
    } else if (objects && !order.binding) {
      await this.object.object(manager, order.id, OBJECTION);
    } else {
      const text = resultText(order, outcome);
      await this.answer.answer(manager, order.id, { outcome, resultText: text, evidenceCount });
    }
  }

  /** The sender's decision gives the order a new time; see `TakeExtensionDecision`. */
  private async postpone(manager: EntityManager, order: WorkOrder, days: number): Promise<void> {
    await manager.save(Object.assign(order, { postponed: true, answerAt: null }));
    await this.askForMoreTime.ask(manager, order.id, { days, reason: MORE_TIME });
  }
}
