/** How a refusal is to be understood by whoever is outside; an edge maps it to HTTP or BPMN. */
export type ErrorKind =
  'invalid' | 'unauthenticated' | 'forbidden' | 'notFound' | 'conflict' | 'tooMany' | 'unavailable';

/** What people read, in both languages. Never holds personal data or secrets. */
export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

/** One field that is wrong, named by its path in the request. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly message: BilingualText;
}

/** What the record is to know of a refusal besides its code: its provision, and codes and ids. */
export interface RefusalFacts {
  readonly article?: string | undefined;
  readonly detail?: Readonly<Record<string, string>> | undefined;
}

/** A refusal that the caller can act on: a stable code, what happened and what to do. */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    readonly text: BilingualText,
    readonly fields: readonly FieldError[] = [],
    readonly facts: RefusalFacts = {},
  ) {
    super(`${code}: ${text.en}`);
    this.name = new.target.name;
  }
}

/** A refusal that ends by itself: the same may be asked again after so many whole seconds. */
export class TooManyError extends DomainError {
  constructor(
    code: string,
    text: BilingualText,
    readonly retryAfterSeconds: number,
  ) {
    super('tooMany', code, text);
  }
}

/** A value that was not acceptable in one field. */
export function invalidField(field: string, code: string, zh: string, en: string): DomainError {
  const message = { zh, en };
  return new DomainError('invalid', code, message, [{ field, code, message }]);
}
