/** Where a job stands in its process. Keys are 64-bit numbers of the engine and therefore strings. */
export interface JobContext {
  readonly jobKey: string;
  readonly processInstanceKey: string;
  readonly bpmnProcessId: string;
  readonly elementId: string;
  readonly elementInstanceKey: string;
  /** Static settings drawn at the task. */
  readonly headers: Readonly<Record<string, string>>;
  /** Attempts left, this one included. */
  readonly retries: number;
}
