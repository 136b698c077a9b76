/**
 * Whether a case's process is known to have begun. The relay asks before it publishes a start message: the engine
 * refuses a second message of the same id only while the first lives (a day), and this mark holds for ever.
 */
export abstract class StartedMark {
  abstract isStarted(caseId: string): Promise<boolean>;
}
