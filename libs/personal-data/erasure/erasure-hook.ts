import type { EntityManager } from 'typeorm';
import type { Subject } from '../domain/subject';

/** What can be done only after an erasure is committed, such as deleting a file; it has to bear being done twice. */
export type AfterErasure = () => Promise<void>;

/**
 * What a library does with its own rows or files when a subject is erased. Values in the vault need no hook. The list of
 * all hooks stands in `libs/case-file/erasure/erasure.module.ts`.
 */
export abstract class ErasureHook {
  /** Called in the transaction of the erasure. */
  abstract erase(manager: EntityManager, subject: Subject): Promise<AfterErasure | null>;
}

/** Injection token of all hooks. */
export const ERASURE_HOOKS = Symbol('ERASURE_HOOKS');
