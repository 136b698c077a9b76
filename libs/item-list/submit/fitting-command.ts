import { type FieldError, DomainError } from '@grid/kernel';
import type { SubmitCommand } from './submission';

/** Which part of a submission each kind of proceeding needs. */
const NEEDS = {
  entry: ['application'],
  adjustment: ['application'],
  exit: ['itemCode', 'reason'],
  rectification: ['itemCode', 'reason', 'rectification'],
  publication: [],
} as const satisfies Record<SubmitCommand['kind'], readonly (keyof SubmitCommand)[]>;

/** Sees to it that a submission has what its kind needs. @throws DomainError VALIDATION_FAILED */
export function requireFitting(command: SubmitCommand): void {
  const missing = NEEDS[command.kind].filter((part) => command[part] === null);
  if (missing.length === 0) return;
  const message = { zh: '此项必填。', en: 'This field is required.' };
  throw new DomainError(
    'invalid',
    'VALIDATION_FAILED',
    { zh: '有内容没有填写。', en: 'Something is missing.' },
    missing.map((field): FieldError => ({ field, code: 'REQUIRED', message })),
  );
}
