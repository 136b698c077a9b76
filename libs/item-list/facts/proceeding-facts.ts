import { Injectable } from '@nestjs/common';
import type { BilingualText } from '@grid/kernel';
import { MatterReader } from '@grid/matter';
import { kindNames } from '../domain/proceeding';

/** What the form of a task of a proceeding may show, by name. */
export type ProceedingFactValues = Readonly<Record<string, string | null>>;

/** Tells the forms of tasks what a proceeding is about. */
@Injectable()
export class ProceedingFacts {
  constructor(private readonly matters: MatterReader) {}

  /** Null where the id names no proceeding. */
  async of(id: string, language: keyof BilingualText): Promise<ProceedingFactValues | null> {
    const matter = await this.matters.find(id);
    if (matter === null || matter.kind === 'incident') return null;
    return {
      matterNumber: matter.number,
      kindText: kindNames[matter.kind][language],
      itemName: language === 'zh' ? matter.titleZh : matter.titleEn,
      areaName: matter.placeText,
    };
  }
}
