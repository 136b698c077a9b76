import type { Type } from '@nestjs/common';
import { TellDeclined, TellReporter } from '@grid/case-file';
import { CloseCase, FileSettlement, OpenCase } from '@grid/intake';
import {
  CheckDraft,
  EndItem,
  EnterItem,
  OpenProceeding,
  OrderRectification,
  PutVersionInForce,
  RecordFiling,
  RecordPublication,
  StartForcedExit,
} from '@grid/item-list';
import { JobTypes } from '@grid/process-contract';
import { z } from 'zod';
import { matterJob } from './matter-job';

const groups = z.array(z.string()).readonly();

/** Jobs that need the matter alone; beside each, why repeating it does no harm. */
export const matterJobs: readonly Type[] = [
  // A case keeps the number it was given.
  matterJob(JobTypes.IntakeOpenCase, OpenCase, z.object({ caseNumber: z.string() })),
  matterJob(JobTypes.IntakeFileSettlement, FileSettlement, z.object({ caseNumber: z.string() })),
  // The file keeps its archive number.
  matterJob(JobTypes.IntakeCloseCase, CloseCase, z.object({ archiveNumber: z.string() })),
  // The case's own state says that it was declined or told; the reporter is told once.
  matterJob(JobTypes.IntakeDeclineReport, TellDeclined),
  matterJob(JobTypes.NoticeNotifyReporter, TellReporter),
  // A proceeding keeps its number.
  matterJob(JobTypes.ItemListOpenProceeding, OpenProceeding),
  // It reads the draft and changes nothing.
  matterJob(JobTypes.ItemListCheckDraft, CheckDraft, z.object({ participants: groups })),
  // A version comes into force, an item enters or leaves, once for each proceeding.
  matterJob(JobTypes.ItemListPutVersionInForce, PutVersionInForce),
  matterJob(JobTypes.ItemListEnterItem, EnterItem),
  matterJob(JobTypes.ItemListEndItem, EndItem),
  // What was published or filed is recorded once.
  matterJob(JobTypes.ItemListRecordPublication, RecordPublication),
  matterJob(JobTypes.ItemListRecordFiling, RecordFiling),
  // An order is issued once for each term, and a failed rectification starts one exit.
  matterJob(
    JobTypes.ItemListOrderRectification,
    OrderRectification,
    z.object({ dueAt: z.string(), departmentGroups: groups }),
  ),
  matterJob(JobTypes.ItemListStartForcedExit, StartForcedExit),
];
