import { CopyMatter } from './copy/copy-matter';
import { AskSigners } from './countersign/ask-signers';
import { ChangeSigners } from './countersign/change-signers';
import { CountVote } from './countersign/count-vote';
import { CountersignCourse } from './countersign/countersign-course';
import { OpenCountersign } from './countersign/open-countersign';
import { Participants } from './countersign/participants';
import { SettleCountersign } from './countersign/settle-countersign';
import { VoteCheck } from './countersign/vote-check';
import { DelegateTask } from './delegate/delegate-task';
import { ResolveDelegation } from './delegate/resolve-delegation';
import { HandOverTask } from './hand-over/hand-over-task';
import { SendDrawnAct } from './drawn/send-drawn-act';
import { EndMatter } from './matter/end-matter';
import { EndUnbegun } from './matter/end-unbegun';
import { MatterEvents } from './matter/matter-events';
import { MatterExits } from './matter/matter-exits';
import { WithdrawMatter } from './matter/withdraw-matter';
import { ActNotices } from './people/act-notices';
import { SuitablePeople } from './people/suitable-people';
import { VisibleMatters } from './people/visible-matters';
import { ReadActs } from './read/read-acts';
import { ReadMatterActs } from './read/read-matter-acts';
import { ReadCountersigns } from './read/read-countersigns';
import { RecordAct } from './record-act';
import { ReturnTargets } from './return/return-targets';
import { ReturnTask } from './return/return-task';
import { SettleAct } from './settle/settle-act';
import { SettleMatter } from './settle/settle-matter';
import { UrgeTask } from './urge/urge-task';

/** What the acts are made of. */
export const actParts = [
  ActNotices,
  CountersignCourse,
  EndUnbegun,
  MatterEvents,
  MatterExits,
  Participants,
  ReadCountersigns,
  RecordAct,
  ReturnTargets,
  SendDrawnAct,
  SettleCountersign,
  SuitablePeople,
  VisibleMatters,
  VoteCheck,
];

/** The acts themselves, which others call. */
export const actServices = [
  AskSigners,
  ChangeSigners,
  CopyMatter,
  CountVote,
  DelegateTask,
  EndMatter,
  HandOverTask,
  OpenCountersign,
  ReadActs,
  ReadMatterActs,
  ResolveDelegation,
  ReturnTask,
  SettleAct,
  SettleMatter,
  UrgeTask,
  WithdrawMatter,
];
