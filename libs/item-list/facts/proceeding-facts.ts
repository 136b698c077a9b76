import { Injectable } from '@nestjs/common';
import { DirectoryService, isOrganisationCode } from '@grid/directory';
import { type BilingualText, minutesOf, toLocalIso } from '@grid/kernel';
import { DataSource } from 'typeorm';
import { type ItemFacts, type Support, SUPPORT_DUTIES } from '../domain/application';
import { kindNames } from '../domain/proceeding';
import { OpenCasesOfItem } from '../effects/open-cases';
import { applicationsOf } from '../infrastructure/application-row';
import { ApplicationWords } from '../infrastructure/application-words';
import { DecidedAnswersReader } from '../infrastructure/decided-answers';
import { PROCEEDING_COLUMNS, type ProceedingRow } from '../infrastructure/proceeding-row';
import { ReturnsReader } from '../read/returns-reader';
import { draftOf } from '../versions/draft';
import { dutyNames, itemsText, openCasesText, versionText } from './fact-texts';

/** What the form of a task of a proceeding may show, by name; null where there is nothing to show. */
export type ProceedingFactValues = Readonly<Record<string, string | null>>;

type Language = keyof BilingualText;

/** Tells the forms of tasks what a proceeding is about. */
@Injectable()
export class ProceedingFacts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly directory: DirectoryService,
    private readonly openCases: OpenCasesOfItem,
    private readonly returns: ReturnsReader,
    private readonly answers: DecidedAnswersReader,
    private readonly words: ApplicationWords,
  ) {}

  /** Null where the id names no proceeding. */
  async of(id: string, language: Language): Promise<ProceedingFactValues | null> {
    const rows: (ProceedingRow & { applicantName: string | null })[] = await this.dataSource.query(
      `SELECT ${PROCEEDING_COLUMNS}, n.display_name AS "applicantName"
       FROM item_list.proceeding p LEFT JOIN access.account n ON n.id = p.applicant_account_id
       WHERE p.id = $1`,
      [id],
    );
    const [row] = rows;
    if (row === undefined) return null;
    const area = await this.directory.area(row.areaCode);
    const organisation = await this.directory.organisation(row.applicantOrganisation);
    const inWords = (zh: string, en: string) => (language === 'zh' ? zh : en);
    const body = inWords(organisation.nameZh, organisation.nameEn);
    return {
      matterNumber: row.number,
      kindText: kindNames[row.kind][language],
      itemName: inWords(row.titleZh, row.titleEn),
      itemCode: row.itemCode,
      areaName: inWords(area.nameZh, area.nameEn),
      applicantName: row.applicantName === null ? body : `${body} ${row.applicantName}`,
      voteSubject: `${kindNames[row.kind][language]}：${inWords(row.titleZh, row.titleEn)}`,
      ...(await this.applicationFacts(row, language)),
      ...(await this.effectFacts(row, language)),
      ...(await this.draftFacts(id, language)),
      ...(await this.rectificationFacts(id, language)),
      ...(await this.makingKnownFacts(id, language)),
    };
  }

  private async applicationFacts(
    { id }: ProceedingRow,
    language: Language,
  ): Promise<ProceedingFactValues> {
    const last = (await applicationsOf(this.dataSource.manager, id)).at(-1);
    if (last === undefined) return {};
    const hours = last.workloadHoursPerMonth;
    return {
      itemName: language === 'zh' ? last.nameZh : last.nameEn,
      legalBasis: last.legalBasis,
      dutyHolder: await this.holderName(last, language),
      divisionOfDuties: last.divisionOfDuties,
      supportText: supportText(last.support, language),
      workloadText:
        hours === null ? null : language === 'zh' ? `每月 ${hours} 小时` : `${hours} hours a month`,
      reason: (await this.words.reasonsOf(id)).get(last.round)?.[language] ?? null,
      lawCited: last.lawCited,
      roundText: language === 'zh' ? `第 ${last.round} 次提交` : `Submission ${last.round}`,
    };
  }

  private async holderName(
    { dutyHolder }: Pick<ItemFacts, 'dutyHolder'>,
    language: Language,
  ): Promise<string | null> {
    if (dutyHolder === null || !isOrganisationCode(dutyHolder)) return dutyHolder;
    const [organisation] = await this.directory.organisationsByCode([dutyHolder]);
    if (organisation === undefined) return dutyHolder;
    return language === 'zh' ? organisation.nameZh : organisation.nameEn;
  }

  private async effectFacts(
    { areaCode, listKind: kind, itemCode }: ProceedingRow,
    language: Language,
  ): Promise<ProceedingFactValues> {
    const open = itemCode === null ? [] : await this.openCases.of({ areaCode, kind }, itemCode);
    const total = open.reduce((sum, { count }) => sum + count, 0);
    return { openCaseCount: String(total), openCasesText: openCasesText(open, language) };
  }

  private async draftFacts(id: string, language: Language): Promise<ProceedingFactValues> {
    const draft = await draftOf(this.dataSource.manager, id);
    return draft === null ? {} : { itemsText: itemsText(draft.items, language) };
  }

  private async rectificationFacts(id: string, language: Language): Promise<ProceedingFactValues> {
    const rows: { duties: (keyof Support)[]; deficiency: string | null; dueAt: Date | null }[] =
      await this.dataSource.query(
        `SELECT duties, deficiency, due_at AS "dueAt" FROM item_list.rectification
         WHERE proceeding_id = $1`,
        [id],
      );
    const [row] = rows;
    if (row === undefined) return {};
    const done = await this.answers.last(this.dataSource.manager, id, 'UserTask_RemedySupport');
    return {
      dutyText: dutyNames(row.duties, language),
      deficiencyText: (await this.words.deficiencyOf(id, row.deficiency))[language],
      remedyText: done?.text('remedy') ?? null,
      dueAt: row.dueAt === null ? null : minutesOf(toLocalIso(row.dueAt)),
    };
  }

  /** Which version is made known, how it was filed, and why something came back. */
  private async makingKnownFacts(id: string, language: Language): Promise<ProceedingFactValues> {
    const { manager } = this.dataSource;
    const versions: { version: number; validFrom: string }[] = await manager.query(
      `SELECT l.version, l.valid_from::text AS "validFrom" FROM item_list.proceeding p
       JOIN item_list.list l ON l.id = p.list_id AND l.superseded_at IS NULL WHERE p.id = $1`,
      [id],
    );
    const filed = await this.answers.last(manager, id, 'UserTask_FileWithCity');
    const receipt = await this.answers.last(manager, id, 'UserTask_AcknowledgeFiling');
    const back = (await this.returns.of(id)).at(-1);
    const returned = (language === 'zh' ? back?.reasonZh : back?.reasonEn) ?? null;
    const sentBack = receipt?.text('opinion') ?? null;
    const proof = filed?.text('filingProof') ?? null;
    const day = filed?.text('filedOn')?.slice(0, 10) ?? '';
    return {
      versionText: versions[0] === undefined ? null : versionText(versions[0], language),
      filedText: proof === null ? null : `${day} ${proof}`.trim(),
      returnReason: sentBack ?? returned,
    };
  }
}

function supportText(support: Support, language: Language): string | null {
  const parts = SUPPORT_DUTIES.flatMap((duty) => {
    const promised = support[duty];
    return promised === undefined ? [] : [`${dutyNames([duty], language)}：${promised}`];
  });
  return parts.length === 0 ? null : parts.join(language === 'zh' ? '；' : '; ');
}
