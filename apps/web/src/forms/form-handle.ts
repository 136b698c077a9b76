/** What a page may ask of a form it shows. */
export interface FormHandle {
  /** The answers, or null when a field is not right; the form then shows which. */
  submit: () => Readonly<Record<string, unknown>> | null;
  /** What has been filled in so far, right or not. */
  draft: () => Readonly<Record<string, unknown>>;
  /** Fills in answers over what stands there. */
  fill: (answers: Readonly<Record<string, unknown>>) => void;
  /** Shows what the server refused beside its fields. */
  showProblem: (error: unknown) => void;
}
