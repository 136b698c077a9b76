import type { ActKind } from '../../../api/task-acts';

/** The acts behind the one menu of a task, in its order; the others have a place of their own. */
export const MENU_ACTS = [
  'handOver',
  'delegate',
  'countersign',
  'addSigner',
  'return',
  'urge',
  'copy',
] as const satisfies readonly ActKind[];

export type MenuAct = (typeof MENU_ACTS)[number];
