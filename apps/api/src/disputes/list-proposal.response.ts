import { ApiProperty } from '@nestjs/swagger';
import { type ListProposal, PROPOSAL_STATES, type SettledState } from '@grid/jurisdiction';
import { IsIn } from 'class-validator';
import { Grade } from '../grades/grade.decorator';
import { nullableText, nullableTime, time, uuid } from '../http/api-schemas';

const SETTLED = ['taken', 'dropped'] as const;

/** A proposal to change a responsibility list, which a ruling made (XX16.1). */
export class ListProposalResponse implements ListProposal {
  @Grade('internal') @ApiProperty(uuid) id: string;
  @Grade('internal') @ApiProperty(uuid) caseId: string;
  @Grade('internal') @ApiProperty(nullableText) caseNumber: string | null;
  @Grade('public') @ApiProperty() categoryZh: string;
  @Grade('public') @ApiProperty() categoryEn: string;
  @Grade('public') @ApiProperty() departmentZh: string;
  @Grade('public') @ApiProperty() departmentEn: string;
  @Grade('public') @ApiProperty({ description: '依据条款 / on which article' }) article: string;
  @Grade('public') @ApiProperty() authorityZh: string;
  @Grade('public') @ApiProperty() authorityEn: string;
  @Grade('internal') @ApiProperty(time) proposedAt: string;
  @Grade('internal') @ApiProperty({ enum: PROPOSAL_STATES }) state: ListProposal['state'];
  @Grade('internal') @ApiProperty(nullableTime) settledAt: string | null;
}

/** What becomes of a proposal. */
export class SettleProposalRequest {
  @ApiProperty({ enum: SETTLED })
  @IsIn(SETTLED)
  state: SettledState;
}
