import { Injectable } from '@nestjs/common';
import type { BilingualText } from '@grid/kernel';
import { inWords, PersonalDataService, type PersonalValue } from '@grid/personal-data';
import { DataSource, type EntityManager } from 'typeorm';
import { applicationsOf } from './application-row';

const DEFICIENCY = 'rectification.deficiency';
const reasonOf = (round: number) => `application.${round}.reason`;

/**
 * Keeps in the vault what people write freely about a proceeding, where it can be erased: the reason of every round of
 * an application, and what is found lacking in a rectification.
 */
@Injectable()
export class ApplicationWords {
  constructor(
    private readonly dataSource: DataSource,
    private readonly personalData: PersonalDataService,
  ) {}

  async keepReason(
    manager: EntityManager,
    proceedingId: string,
    round: number,
    reason: string,
  ): Promise<void> {
    await this.keep(manager, proceedingId, reasonOf(round), reason);
  }

  async keepDeficiency(
    manager: EntityManager,
    proceedingId: string,
    deficiency: string,
  ): Promise<void> {
    await this.keep(manager, proceedingId, DEFICIENCY, deficiency);
  }

  /** By round. A reason of our own, and one from before they were sealed, stands in its row. */
  async reasonsOf(
    proceedingId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ReadonlyMap<number, BilingualText>> {
    const rows = await applicationsOf(manager, proceedingId);
    const fields = rows.map(({ round }) => reasonOf(round));
    const sealed = await this.personalData.readOne(proceedingId, fields, manager);
    return new Map(
      rows.map(({ round, openReason }) => [
        round,
        wordsOf(sealed.get(reasonOf(round)), openReason),
      ]),
    );
  }

  /** @param open what stands in the row of one from before they were sealed */
  async deficiencyOf(proceedingId: string, open: string | null): Promise<BilingualText> {
    const sealed = await this.personalData.readOne(proceedingId, [DEFICIENCY]);
    return wordsOf(sealed.get(DEFICIENCY), open);
  }

  private async keep(
    manager: EntityManager,
    id: string,
    field: string,
    value: string,
  ): Promise<void> {
    await this.personalData.write(manager, { kind: 'case', id }, [{ field, value }]);
  }
}

/** Words for a reader whose language is not known: themselves, or in both languages that they were erased. */
export function eitherWords({ zh, en }: BilingualText): string {
  return zh === en ? zh : `${zh} ${en}`;
}

function wordsOf(sealed: PersonalValue | undefined, open: string | null): BilingualText {
  return inWords(sealed) ?? { zh: open ?? '', en: open ?? '' };
}
