/** What a page may ask of a form it shows. */
export interface FormHandle {
  /** The answers, or null when a field is not right; the form then shows which. */
  submit: () => Readonly<Record<string, unknown>> | null;
  /** Shows what the server refused beside its fields. */
  showProblem: (error: unknown) => void;
}
