import { Injectable } from '@nestjs/common';
import { commitmentsOf, PersonalDataService } from '@grid/personal-data';
import type { EntityManager } from 'typeorm';

/** Keeps the reasons of acts apart from the record. */
@Injectable()
export class JointWords {
  constructor(private readonly personalData: PersonalDataService) {}

  /** @returns what may stand on record for them */
  async keep(
    manager: EntityManager,
    caseId: string,
    field: string,
    value: string,
  ): Promise<Record<string, string>> {
    const subject = { kind: 'case', id: caseId } as const;
    return commitmentsOf(await this.personalData.write(manager, subject, [{ field, value }]));
  }
}
