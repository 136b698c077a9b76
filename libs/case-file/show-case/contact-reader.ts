import { Injectable } from '@nestjs/common';
import { PersonalDataService, clearText } from '@grid/personal-data';

/** Whom a report names as the person to turn to; null for what it does not say, and for all that was erased. */
export interface ContactView {
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly contactIdentityNumber: string | null;
}

const FIELDS = ['contactName', 'contactPhone', 'contactIdentityNumber'] as const;

/** Reads the contacts of cases. What of them is shown to whom is decided at the gate of the api. */
@Injectable()
export class ContactReader {
  constructor(private readonly personalData: PersonalDataService) {}

  /** In one query, by case. */
  async ofCases(caseIds: readonly string[]): Promise<(caseId: string) => ContactView> {
    const found = await this.personalData.read(caseIds, FIELDS);
    return (caseId) => {
      const values = found.get(caseId);
      return {
        contactName: clearText(values?.get('contactName')),
        contactPhone: clearText(values?.get('contactPhone')),
        contactIdentityNumber: clearText(values?.get('contactIdentityNumber')),
      };
    };
  }
}
