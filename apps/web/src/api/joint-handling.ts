import type { Schemas } from './contract';
import { get, post } from './http';

/** How several departments handle a case together, and what the reader may change of it. */
export type JointHandling = Schemas['JointHandlingResponse'];
export type JointPart = Schemas['PartResponse'];
export type PartCommand = Schemas['PartRequest'];

const path = (caseId: string, rest = '') =>
  `/cases/${encodeURIComponent(caseId)}/joint-handling${rest}`;

export const readJointHandling = (caseId: string, signal?: AbortSignal): Promise<JointHandling> =>
  get<JointHandling>(path(caseId), undefined, signal);

export const addCoHandler = (caseId: string, command: PartCommand): Promise<unknown> =>
  post(path(caseId, '/co-handlers'), command);

export const releaseCoHandler = (
  caseId: string,
  partId: string,
  reason: string,
): Promise<unknown> =>
  post(path(caseId, `/co-handlers/${encodeURIComponent(partId)}/release`), { reason });

export const changeLead = (caseId: string, command: PartCommand): Promise<unknown> =>
  post(path(caseId, '/lead'), command);
