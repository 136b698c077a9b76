import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
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
}
