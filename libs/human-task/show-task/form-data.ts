/** One choice of a list in a form. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What a form shows and starts from, in the person's language. */
export class FormData {
  constructor(
    readonly facts: Readonly<Record<string, string | null>>,
    readonly options: Readonly<Record<string, readonly Option[]>>,
  ) {}

  /** The values that a list of the form may take; none when there is no such list. */
  optionValues(valuesKey: string): readonly string[] {
    return (this.options[valuesKey] ?? []).map((option) => option.value);
  }

  /** As form-js takes it: facts and lists side by side. */
  toJson(): Readonly<Record<string, unknown>> {
    return { ...this.facts, ...this.options };
  }
}

/** The language in which a form's facts are put. */
export type Language = 'zh' | 'en';
