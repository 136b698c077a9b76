import { DomainError, type ErrorKind } from '@grid/kernel';

/** How a refusal has to be; `field` where it is about one value, `article` where a provision orders it. */
export interface ExpectedRefusal {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly field?: string;
  readonly article?: string;
}

/** The refusal of a wrong value in one field. */
export function invalid(code: string, field: string): ExpectedRefusal {
  return { kind: 'invalid', code, field };
}

/** What an act is refused with. @throws Error when it is allowed, and what it throws that is no refusal */
export function refusalOf(act: () => unknown): DomainError {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('It was allowed');
}

/** Others rely on kind and code; people read it in Chinese and in English. */
export function expectRefusal(
  error: DomainError,
  { kind, code, field, article }: ExpectedRefusal,
): void {
  expect([error.kind, error.code]).toEqual([kind, code]);
  expectBothLanguages(error.text);
  expect(error.fields.map((one) => [one.field, one.code])).toEqual(
    field === undefined ? [] : [[field, code]],
  );
  for (const one of error.fields) expectBothLanguages(one.message);
  expect(error.facts.article).toBe(article);
}

/** Chinese in Chinese, English in English, neither empty. */
export function expectBothLanguages({
  zh,
  en,
}: {
  readonly zh: string;
  readonly en: string;
}): void {
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(en).toMatch(/[A-Za-z]{2}/);
  expect(en).not.toMatch(/\p{Script=Han}/u);
}
