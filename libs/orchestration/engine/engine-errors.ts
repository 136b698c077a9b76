/** The code of an engine that is there but ahead of its disk: it did not take the command. */
export const BUSY = 'RESOURCE_EXHAUSTED';

/** The engine is away or too busy; the same command may be sent again. `code` is a gRPC or HTTP status name. */
export class EngineUnavailable extends Error {
  constructor(readonly code: string) {
    super(`The engine did not take the command: ${code}`);
    this.name = 'EngineUnavailable';
  }
}

/** The engine refused the command for good. The engine's own words stay out: they may quote variables. */
export class EngineRejected extends Error {
  constructor(readonly code: string) {
    super(`The engine refused the command: ${code}`);
    this.name = 'EngineRejected';
  }
}

/** A diagram, decision or form is not valid. These hold no case's data, so the engine says what is wrong. */
export class ResourceRefused extends EngineRejected {
  constructor(code: string, detail: string) {
    super(code);
    this.message = `The engine refused a resource: ${detail}`;
    this.name = 'ResourceRefused';
  }
}
