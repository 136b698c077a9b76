import type { Request } from 'express';
import type { ActTarget } from './act-target';

/** What a request wants: the operation as the API's description names it, what it asks for, and its target. */
export interface Act {
  readonly operationId: string;
  readonly requires: string | undefined;
  readonly target: ActTarget;
}

const acts = new WeakMap<Request, Act>();

/** Remembers what a request wants for as long as it lives. */
export function noteAct(request: Request, act: Act): void {
  acts.set(request, act);
}

/** What a request wants; undefined when it reached no route. */
export function actOf(request: Request): Act | undefined {
  return acts.get(request);
}
