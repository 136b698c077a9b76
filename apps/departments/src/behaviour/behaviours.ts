import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Problem } from '../http/problem';
import { Behaviour } from './behaviour.entity';
import type { BehaviourRequest } from './behaviour.request';

@Injectable()
export class Behaviours {
  constructor(private readonly dataSource: DataSource) {}

  /** The department's behaviour; a department without one takes every order and does the work. */
  async of(departmentCode: string): Promise<Behaviour> {
    const found = await this.dataSource.manager.findOneBy(Behaviour, { departmentCode });
    return found ?? Object.assign(new Behaviour(), { departmentCode });
  }

  async set(departmentCode: string, request: BehaviourRequest): Promise<Behaviour> {
    const named = Object.entries(request).filter(([, value]) => value !== undefined);
    const behaviour = Object.assign(new Behaviour(), Object.fromEntries(named), { departmentCode });
    return this.dataSource.manager.save(behaviour);
  }

  /**
   * Serves a request of the sender as the department behaves: not at all, every so often not, or with a late reply.
   * @throws Problem DEPARTMENT_UNAVAILABLE
   */
  async attend<T>(departmentCode: string, serve: (behaviour: Behaviour) => Promise<T>): Promise<T> {
    await this.dataSource.query(
      'UPDATE behaviour SET requests = requests + 1 WHERE department_code = $1',
      [departmentCode],
    );
    const behaviour = await this.of(departmentCode);
    const { unavailable, failsEvery, requests, replyDelayMs } = behaviour;
    if (unavailable || (failsEvery !== null && requests % failsEvery === 0)) {
      throw new Problem('DEPARTMENT_UNAVAILABLE');
    }
    const result = await serve(behaviour);
    if (replyDelayMs > 0) await delay(replyDelayMs);
    return result;
  }
}
