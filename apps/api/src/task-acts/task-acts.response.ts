import { ApiProperty } from '@nestjs/swagger';
import {
  ACT_KINDS,
  type ActKind,
  type ActStatus,
  type ActView,
  COUNTERSIGN_RULES,
  type CountersignRule,
  type CountersignView,
  type DraftView,
  type PendingAct,
  type ReturnTargetView,
  type SignerView,
  type SuitablePerson,
  type TaskActsView,
} from '@grid/human-task';
import { Grade } from '../grades/grade.decorator';
import { nullableText, time, uuid } from '../http/api-schemas';

const KINDS = Object.keys(ACT_KINDS);

/** Somebody who may be given a task. */
export class SuitablePersonResponse implements SuitablePerson {
  @Grade('internal') @ApiProperty(uuid) accountId: string;
  @Grade('internal') @ApiProperty() displayName: string;
  @Grade('internal') @ApiProperty(uuid) postId: string;
  @Grade('public') @ApiProperty() titleZh: string;
  @Grade('public') @ApiProperty() titleEn: string;
}

/** A step to which a task may go back. */
export class ReturnTargetResponse implements ReturnTargetView {
  @Grade('internal') @ApiProperty({ example: 'applicant' }) to: string;
  @Grade('public') @ApiProperty() nameZh: string;
  @Grade('public') @ApiProperty() nameEn: string;
}

/** One who was asked to agree. */
export class SignerResponse implements SignerView {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty() nameZh: string;
  @Grade('internal') @ApiProperty() nameEn: string;

  @Grade('internal')
  @ApiProperty({ enum: ['waiting', 'called', 'agreed', 'refused', 'removed', 'ended'] })
  state: SignerView['state'];

  @Grade('internal') @ApiProperty(nullableText) voterName: string | null;
  @Grade('internal') @ApiProperty() removable: boolean;
}

/** People who have to agree. */
export class CountersignResponse implements CountersignView {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal')
  @ApiProperty({ enum: ['drawn', 'before', 'after'] })
  mode: CountersignView['mode'];
  @Grade('internal') @ApiProperty({ enum: COUNTERSIGN_RULES }) rule: CountersignRule;
  @Grade('internal') @ApiProperty({ type: 'number', nullable: true }) ratio: number | null;

  @Grade('internal')
  @ApiProperty({ enum: ['planned', 'open', 'agreed', 'refused', 'ended'] })
  state: CountersignView['state'];

  @ApiProperty({ type: [SignerResponse] }) signers: readonly SignerResponse[];
}

/** An act that was done on a task. */
export class ActResponse implements ActView {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty({ enum: KINDS }) kind: ActKind;
  @Grade('public') @ApiProperty() nameZh: string;
  @Grade('public') @ApiProperty() nameEn: string;

  @Grade('internal')
  @ApiProperty({
    enum: ['pending', 'effective', 'void'],
    description: '待引擎确认、已生效、未生效 / waits for the engine, took effect, came too late',
  })
  status: ActStatus;

  @Grade('internal') @ApiProperty(time) at: string;
  @Grade('internal') @ApiProperty() actorName: string;
  @Grade('internal') @ApiProperty(nullableText) actingForName: string | null;
  @Grade('internal') @ApiProperty(nullableText) toName: string | null;
  @Grade('public') @ApiProperty(nullableText) targetZh: string | null;
  @Grade('public') @ApiProperty(nullableText) targetEn: string | null;
  @Grade('personal', { mask: 'text' }) @ApiProperty(nullableText) wordsZh: string | null;
  @Grade('personal', { mask: 'text' }) @ApiProperty(nullableText) wordsEn: string | null;
}

/** What a delegate proposed. */
export class DelegateDraftResponse implements DraftView {
  @Grade('internal') @ApiProperty() delegateName: string;

  @Grade('personal', { mask: 'text' })
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  answers: Readonly<Record<string, string>>;
}

/** What the caller may do with a task besides deciding it, and what was done. */
export class TaskActsResponse implements TaskActsView {
  @Grade('internal')
  @ApiProperty({ enum: KINDS, isArray: true, description: '现在可以做的 / what may be done now' })
  possible: readonly ActKind[];

  @ApiProperty({
    type: [SuitablePersonResponse],
    description: '可转办、委派的人员 / who may be given it',
  })
  people: readonly SuitablePersonResponse[];

  @ApiProperty({ type: [ReturnTargetResponse] }) returnTargets: readonly ReturnTargetResponse[];

  @Grade('personal', { mask: 'text' }) @ApiProperty(nullableText) instructionZh: string | null;
  @Grade('personal', { mask: 'text' }) @ApiProperty(nullableText) instructionEn: string | null;

  @ApiProperty({ type: DelegateDraftResponse, nullable: true }) draft: DelegateDraftResponse | null;
  @ApiProperty({ type: [CountersignResponse] }) countersigns: readonly CountersignResponse[];
  @ApiProperty({ type: [ActResponse] }) acts: readonly ActResponse[];
}

/** An act that waits for the engine's own record. */
export class PendingActResponse implements PendingAct {
  @Grade('internal') @ApiProperty(uuid) actId: string;
  @Grade('internal') @ApiProperty({ enum: ['pending', 'effective'] }) status: PendingAct['status'];
}
