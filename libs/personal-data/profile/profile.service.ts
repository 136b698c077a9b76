import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clearText } from '../domain/personal-value';
import { PersonalDataService } from '../vault/personal-data.service';

/** Who a citizen is and how to reach them; null for what they have not said or what was erased. */
export interface Profile {
  readonly fullName: string | null;
  readonly telephone: string | null;
}

const FIELDS = ['fullName', 'telephone'] as const;

/** Keeps what citizens have said of themselves once, so that they need not write it into every report. */
@Injectable()
export class ProfileService {
  constructor(private readonly personalData: PersonalDataService) {}

  async of(accountId: string): Promise<Profile> {
    const values = await this.personalData.readOne(accountId, FIELDS);
    return {
      fullName: clearText(values.get('fullName')),
      telephone: clearText(values.get('telephone')),
    };
  }

  /** For accounts that are made with a profile; one that is there already, or was erased, stays as it is. */
  async seed(
    manager: EntityManager,
    accountId: string,
    { fullName, telephone }: { readonly [K in keyof Profile]: string },
  ): Promise<void> {
    if ((await this.personalData.readOne(accountId, FIELDS, manager)).size > 0) return;
    await this.personalData.write(manager, { kind: 'account', id: accountId }, [
      { field: 'fullName', value: fullName, index: 'fullName' },
      { field: 'telephone', value: telephone, index: 'telephone' },
    ]);
  }
}
