/** The part of a form-js schema that says what may be answered. */
export interface FormComponent {
  readonly type: string;
  readonly key?: string;
  readonly label?: string;
  /** What a field for a day has instead of `label`. */
  readonly dateLabel?: string;
  readonly values?: readonly { readonly value: string; readonly label: string }[];
  readonly valuesKey?: string;
  readonly validate?: {
    readonly required?: boolean;
    readonly minLength?: number;
    readonly maxLength?: number;
  };
  readonly conditional?: { readonly hide?: string };
  readonly properties?: Readonly<Record<string, string>>;
  readonly components?: readonly FormComponent[];
}

export interface FormSchema {
  readonly id: string;
  /**
   * `photoRequired` names the purpose of a photo without which the task cannot be completed (ZJ35);
   * `rulingArticle` lets the field of that name hold provisions alone;
   * `effectsMustBeNoted` wants the effect of a change on open cases noted before it is agreed to.
   */
  readonly properties?: Readonly<Record<string, string>>;
  readonly components: readonly FormComponent[];
}

/** Every component that takes an answer, groups opened. */
export function answerable(components: readonly FormComponent[]): readonly FormComponent[] {
  return components.flatMap((component) => [
    ...(component.key === undefined ? [] : [component]),
    ...answerable(component.components ?? []),
  ]);
}
