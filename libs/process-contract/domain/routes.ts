import { acts, routes } from '../generated/routes';

/** How one element of a diagram is connected. */
export interface RouteNode {
  readonly type: string;
  /** The process or embedded sub-process that holds it. */
  readonly scope: string;
  readonly next: readonly string[];
  /** The element at whose edge it stands. */
  readonly on?: string;
  /** The process that it calls. */
  readonly calls?: string;
  /** Of a parallel join: the flows that it waits for, with where they come from. */
  readonly joins?: readonly { readonly flow: string; readonly from: string }[];
}

/** An act of an office that a diagram draws. */
export type DrawnAct = 'returnToApplicant' | 'withdraw' | 'end';

/** The event by which an act breaks into a process. */
export interface ActEvent {
  readonly act: string;
  readonly element: string;
  readonly message: string;
  /** The element that the act ends: a call, an embedded sub-process or the process itself. */
  readonly scope: string;
  /** The process variable with which its message has to be sent. */
  readonly key: string;
}

const routeTable: Readonly<Record<string, Readonly<Record<string, RouteNode>>>> = routes;
const actTable: Readonly<Record<string, readonly ActEvent[]>> = acts;

/** The elements of a process by id; none for a process that no diagram of ours has. */
export function routesOf(processId: string): ReadonlyMap<string, RouteNode> {
  return new Map(
    Object.hasOwn(routeTable, processId) ? Object.entries(routeTable[processId] ?? {}) : [],
  );
}

/** The events of a process by which an act breaks into it. */
export function actEventsOf(processId: string, act: DrawnAct): readonly ActEvent[] {
  const events = Object.hasOwn(actTable, processId) ? (actTable[processId] ?? []) : [];
  return events.filter((event) => event.act === act);
}
