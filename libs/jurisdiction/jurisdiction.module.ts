import { Module } from '@nestjs/common';
import { DirectoryModule } from '@grid/directory';
import { DispatchModule } from '@grid/dispatch';
import { PersonalDataModule } from '@grid/personal-data';
import { DisputeFacts } from './facts/dispute-facts';
import { HandUpDispute } from './hand-up-dispute/hand-up-dispute';
import { DepartmentsInReach } from './infrastructure/departments-in-reach';
import { TakenDecisions } from './infrastructure/taken-decision';
import { ListProposals } from './list-proposals/proposal-reader';
import { SettleProposal } from './list-proposals/settle-proposal';
import { OpenHearing } from './open-hearing/open-hearing';
import { PrecedentReader } from './precedents/precedent-reader';
import { DisputeReader } from './read-disputes/dispute-reader';
import { RecordOpinion } from './record-opinion/record-opinion';
import { RecordRuling } from './record-ruling/record-ruling';
import { RegisterDispute } from './register-dispute/register-dispute';

const services = [
  RegisterDispute,
  OpenHearing,
  RecordOpinion,
  HandUpDispute,
  RecordRuling,
  DisputeReader,
  DisputeFacts,
  PrecedentReader,
  ListProposals,
  SettleProposal,
];

/** Disputes about whose duty a matter is, and what was ruled. */
@Module({
  imports: [DirectoryModule, DispatchModule, PersonalDataModule],
  providers: [DepartmentsInReach, TakenDecisions, ...services],
  exports: services,
})
export class JurisdictionModule {}
