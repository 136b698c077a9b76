import { ApiProperty } from '@nestjs/swagger';
import {
  type ApplicationView,
  LIST_KINDS,
  type ListKind,
  NATURES,
  type Nature,
  type OpenCases,
  PROCEEDING_KINDS,
  PROCEEDING_OUTCOMES,
  type ProceedingKind,
  type ProceedingOutcome,
  type ProceedingPage,
  type ProceedingView,
  type ReturnView,
  SUPPORT_DUTIES,
  type Support,
  type SupportDuty,
} from '@grid/item-list';
import { Grade } from '../grades/grade.decorator';
import {
  day,
  nullableDay,
  nullableText,
  nullableTime,
  nullableUuid,
  time,
  uuid,
} from '../http/api-schemas';

/** The proceeding that stands for a submission. */
export class SubmittedProceedingResponse {
  @Grade('internal') @ApiProperty(uuid) id: string;
}

/** A round of an application that was kept. */
export class ApplicationRoundResponse {
  @Grade('internal') @ApiProperty({ type: 'integer', minimum: 1 }) round: number;
}

/** A proceeding about a list of matters. */
export class ItemProceedingResponse implements ProceedingView {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('public') @ApiProperty({ enum: PROCEEDING_KINDS }) kind: ProceedingKind;

  @Grade('internal')
  @ApiProperty({ ...nullableText, example: 'QY-SX-2026-000001' })
  number: string | null;

  @Grade('public') @ApiProperty() cityKey: string;
  @Grade('public') @ApiProperty() areaCode: string;
  @Grade('public') @ApiProperty() areaZh: string;
  @Grade('public') @ApiProperty() areaEn: string;
  @Grade('public') @ApiProperty({ enum: LIST_KINDS }) listKind: ListKind;
  @Grade('public') @ApiProperty(nullableText) itemCode: string | null;
  @Grade('public') @ApiProperty() titleZh: string;
  @Grade('public') @ApiProperty() titleEn: string;

  @Grade('internal')
  @ApiProperty({ ...nullableText, description: '系统自动提出时为 null / null for the system' })
  applicantName: string | null;

  @Grade('internal') @ApiProperty() organisationZh: string;
  @Grade('internal') @ApiProperty() organisationEn: string;
  @Grade('internal') @ApiProperty() authorityZh: string;
  @Grade('internal') @ApiProperty() authorityEn: string;
  @Grade('internal') @ApiProperty(day) asOf: string;
  @Grade('internal') @ApiProperty(time) openedAt: string;

  @Grade('internal')
  @ApiProperty({ enum: PROCEEDING_OUTCOMES, nullable: true })
  outcome: ProceedingOutcome | null;

  @Grade('internal') @ApiProperty(nullableTime) endedAt: string | null;

  @Grade('internal')
  @ApiProperty({ description: '公布超时 / not made public in time (QY20.2, XX13.1)' })
  publicationOverdue: boolean;

  @Grade('internal')
  @ApiProperty({ description: '备案超时 / not filed in time (QY20.2, XX13.1)' })
  filingOverdue: boolean;
}

/** What is offered in support, by kind. */
export class SupportResponse {
  @Grade('internal') @ApiProperty({ type: 'string', required: false }) staff?: string;
  @Grade('internal') @ApiProperty({ type: 'string', required: false }) guidance?: string;
  @Grade('internal') @ApiProperty({ type: 'string', required: false }) training?: string;
  @Grade('internal') @ApiProperty({ type: 'string', required: false }) information?: string;
  @Grade('internal') @ApiProperty({ type: 'string', required: false }) money?: string;
}

/** A matter as it was applied for or drafted. */
export class ItemFactsResponse {
  @Grade('public') @ApiProperty() code: string;
  @Grade('public') @ApiProperty() nameZh: string;
  @Grade('public') @ApiProperty() nameEn: string;
  @Grade('public') @ApiProperty({ type: [String] }) categoryCodes: readonly string[];
  @Grade('public') @ApiProperty(nullableText) directoryCode: string | null;
  @Grade('public') @ApiProperty({ enum: NATURES }) nature: Nature;
  @Grade('internal') @ApiProperty(nullableText) legalBasis: string | null;
  @Grade('internal') @ApiProperty(nullableText) dutyHolder: string | null;
  @Grade('internal') @ApiProperty(nullableText) divisionOfDuties: string | null;
  @ApiProperty({ type: SupportResponse }) support: Support;

  @Grade('internal')
  @ApiProperty({ type: 'number', nullable: true })
  workloadHoursPerMonth: number | null;
}

/** A round of an application as it was submitted. */
export class ApplicationResponse extends ItemFactsResponse implements ApplicationView {
  @Grade('internal') @ApiProperty({ type: 'integer' }) round: number;
  @Grade('internal') @ApiProperty(nullableText) dutyHolderZh: string | null;
  @Grade('internal') @ApiProperty(nullableText) dutyHolderEn: string | null;
  @Grade('personal', { mask: 'text' }) @ApiProperty() reason: string;
  @Grade('internal') @ApiProperty(nullableText) lawCited: string | null;
  @Grade('internal') @ApiProperty(time) submittedAt: string;
  @Grade('internal') @ApiProperty(nullableText) submittedBy: string | null;
}

/** That an application was returned, and why. */
export class ReturnResponse implements ReturnView {
  @Grade('internal') @ApiProperty(time) at: string;
  @Grade('internal') @ApiProperty() byName: string;
  @Grade('internal') @ApiProperty(nullableText) elementId: string | null;
  @Grade('personal', { mask: 'text' }) @ApiProperty(nullableText) reasonZh: string | null;
  @Grade('personal', { mask: 'text' }) @ApiProperty(nullableText) reasonEn: string | null;
}

/** A matter in a draft, with the law that allows it though the negative list keeps it off (XX14). */
export class DraftItemResponse extends ItemFactsResponse {
  @Grade('internal') @ApiProperty(nullableText) lawCited: string | null;
}

/** A draft of a version. */
export class DraftResponse {
  @Grade('internal') @ApiProperty(day) validFrom: string;
  @Grade('internal') @ApiProperty(time) savedAt: string;
  @ApiProperty({ type: [DraftItemResponse] }) items: readonly DraftItemResponse[];
}

/** When and where a list was made public. */
export class PublicationResponse {
  @Grade('public') @ApiProperty(day) publishedOn: string;
  @Grade('public') @ApiProperty() place: string;
  @Grade('internal') @ApiProperty() proof: string;
}

/** When a list was filed with the city, and the city's receipt. */
export class FilingResponse {
  @Grade('internal') @ApiProperty(day) filedOn: string;
  @Grade('internal') @ApiProperty() proof: string;
  @Grade('internal') @ApiProperty(nullableText) receiptNumber: string | null;
  @Grade('internal') @ApiProperty(nullableDay) receivedOn: string | null;
}

/** Which support is lacking, who owes it, and until when. */
export class RectificationResponse {
  @Grade('internal') @ApiProperty() departmentZh: string;
  @Grade('internal') @ApiProperty() departmentEn: string;
  @Grade('internal')
  @ApiProperty({ enum: SUPPORT_DUTIES, isArray: true })
  duties: readonly SupportDuty[];
  @Grade('personal', { mask: 'text' }) @ApiProperty() deficiency: string;
  @Grade('internal') @ApiProperty(nullableTime) dueAt: string | null;
  @Grade('internal') @ApiProperty({ type: 'integer' }) term: number;
}

/** What was promised in support of an item, and how it stands. */
export class SupportDutyResponse {
  @Grade('internal') @ApiProperty({ enum: SUPPORT_DUTIES }) duty: SupportDuty;
  @Grade('internal') @ApiProperty() promised: string;
  @Grade('internal')
  @ApiProperty({ enum: ['owed', 'broken', 'remedied', 'notRemedied'] })
  state: string;
}

/** A proceeding whole. */
export class ItemProceedingPageResponse extends ItemProceedingResponse implements ProceedingPage {
  @Grade('internal')
  @ApiProperty({ ...nullableUuid, description: '由哪一整改引起 / the rectification that began it' })
  originId: string | null;

  @ApiProperty({ type: [ApplicationResponse] }) applications: readonly ApplicationResponse[];
  @ApiProperty({ type: [ReturnResponse] }) returns: readonly ReturnResponse[];
  @ApiProperty({ type: DraftResponse, nullable: true }) draft: DraftResponse | null;
  @ApiProperty({ type: PublicationResponse, nullable: true })
  publication: PublicationResponse | null;
  @ApiProperty({ type: FilingResponse, nullable: true }) filing: FilingResponse | null;

  @ApiProperty({ type: RectificationResponse, nullable: true })
  rectification: RectificationResponse | null;

  @ApiProperty({ type: [SupportDutyResponse] }) supportDuties: readonly SupportDutyResponse[];
}

/** Open cases of one category that use the item. */
export class OpenCasesResponse implements OpenCases {
  @Grade('public') @ApiProperty() categoryCode: string;
  @Grade('public') @ApiProperty() categoryZh: string;
  @Grade('public') @ApiProperty() categoryEn: string;
  @Grade('internal') @ApiProperty({ type: 'integer', minimum: 1 }) count: number;

  @Grade('internal')
  @ApiProperty({ type: [String], description: '最早的至多十件 / the oldest ones, at most ten' })
  caseNumbers: readonly string[];
}

/** What a change of the list touches. */
export class EffectsResponse {
  @ApiProperty({ type: [OpenCasesResponse] }) openCases: readonly OpenCasesResponse[];
}
