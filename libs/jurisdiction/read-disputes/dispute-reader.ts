import { Injectable } from '@nestjs/common';
import { DirectoryService } from '@grid/directory';
import { OBJECTION_GROUNDS, workOrderFields } from '@grid/dispatch';
import { Clock, toLocalIso } from '@grid/kernel';
import { clearText, PersonalDataService } from '@grid/personal-data';
import { DataSource } from 'typeorm';
import { type DisputeRow, disputesOf } from '../infrastructure/dispute-rows';
import { decisionText } from '../infrastructure/taken-decision';
import {
  type HandUpRow,
  type OpinionRow,
  type RulingRow,
  handUpsOf,
  opinionsOf,
  rulingsOf,
} from './dispute-sql';
import type { DisputeView } from './dispute-view';

const HOUR_MS = 60 * 60 * 1000;

interface Course {
  readonly disputes: readonly DisputeRow[];
  readonly opinions: readonly OpinionRow[];
  readonly rulings: readonly RulingRow[];
  readonly handUps: readonly HandUpRow[];
}

type NameOf = (code: string) => { readonly zh: string; readonly en: string };
type TextOf = (field: string) => string | null;

/** Reads the disputes about whose duty a case is; whether the reader may see the case is asked before. */
@Injectable()
export class DisputeReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly directory: DirectoryService,
    private readonly personalData: PersonalDataService,
    private readonly clock: Clock,
  ) {}

  /** Oldest first. */
  async ofCase(caseId: string): Promise<readonly DisputeView[]> {
    const disputes = await disputesOf(this.dataSource.manager, caseId);
    if (disputes.length === 0) return [];
    const course = {
      disputes,
      opinions: await opinionsOf(this.dataSource, caseId),
      rulings: await rulingsOf(this.dataSource, caseId),
      handUps: await handUpsOf(this.dataSource, caseId),
    };
    const nameOf = await this.names(course);
    const texts = await this.personalData.readOne(caseId);
    const textOf = (field: string) => clearText(texts.get(field));
    return disputes.map((dispute) => viewOf(dispute, course, nameOf, textOf, this.clock.now()));
  }

  /** An organisation that is not known is shown by its code. */
  private async names({ disputes, opinions, rulings, handUps }: Course): Promise<NameOf> {
    const codes = [
      ...disputes.flatMap(({ departmentCode, authority }) => [departmentCode, authority]),
      ...opinions.map(({ departmentCode }) => departmentCode),
      ...rulings.flatMap(({ departmentCode, authority }) => [departmentCode, authority]),
      ...handUps.map(({ authority }) => authority),
    ];
    const known = await this.directory.organisationsByCode([...new Set(codes)]);
    const byCode = new Map(known.map((one) => [one.code, { zh: one.nameZh, en: one.nameEn }]));
    return (code) => byCode.get(code) ?? { zh: code, en: code };
  }
}

function viewOf(
  dispute: DisputeRow,
  course: Course,
  nameOf: NameOf,
  textOf: TextOf,
  now: Date,
): DisputeView {
  const { id, workOrderId, ordinal, departmentCode, ground, openedAt, closedAt } = dispute;
  const mine = <T extends { readonly disputeId: string }>(rows: readonly T[]) =>
    rows.filter(({ disputeId }) => disputeId === id);
  const lasted = (closedAt ?? now).getTime() - openedAt.getTime();
  return {
    ...{ id, workOrderId, ordinal, departmentCode, ground },
    ...departmentOf(nameOf(departmentCode)),
    ...{ groundZh: OBJECTION_GROUNDS[ground].zh, groundEn: OBJECTION_GROUNDS[ground].en },
    reason: textOf(workOrderFields.objectionReason(workOrderId)),
    legalBasis: textOf(workOrderFields.legalBasis(workOrderId)),
    ...authorityOf(nameOf(dispute.authority)),
    openedAt: toLocalIso(openedAt),
    closedAt: closedAt && toLocalIso(closedAt),
    hours: Math.max(0, Math.floor(lasted / HOUR_MS)),
    handUps: mine(course.handUps).map((move) => ({
      ...authorityOf(nameOf(move.authority)),
      at: toLocalIso(move.at),
    })),
    opinions: mine(course.opinions).map((opinion) => opinionOf(opinion, nameOf, textOf)),
    ruling: mine(course.rulings).map((ruling) => rulingOf(ruling, nameOf, textOf))[0] ?? null,
  };
}

function opinionOf(
  row: OpinionRow,
  nameOf: NameOf,
  textOf: TextOf,
): DisputeView['opinions'][number] {
  const { departmentCode, outcome, position, decisionId } = row;
  return {
    ...{ departmentCode, outcome, position },
    ...departmentOf(nameOf(departmentCode)),
    askedAt: toLocalIso(row.askedAt),
    text: decisionId === null ? null : textOf(decisionText(decisionId, 'opinion')),
    endedAt: row.endedAt && toLocalIso(row.endedAt),
  };
}

function rulingOf(row: RulingRow, nameOf: NameOf, textOf: TextOf): DisputeView['ruling'] {
  const { departmentCode, article, authority, decisionId, listProposed } = row;
  return {
    ...{ departmentCode, article, listProposed },
    ...departmentOf(nameOf(departmentCode)),
    reason: textOf(decisionText(decisionId, 'opinion')),
    ...authorityOf(nameOf(authority)),
    ruledAt: toLocalIso(row.ruledAt),
  };
}

const departmentOf = ({ zh, en }: ReturnType<NameOf>) => ({ departmentZh: zh, departmentEn: en });
const authorityOf = ({ zh, en }: ReturnType<NameOf>) => ({ authorityZh: zh, authorityEn: en });
