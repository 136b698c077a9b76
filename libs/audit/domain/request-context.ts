import { AsyncLocalStorage } from 'node:async_hooks';

/** Who acts in a request: the account, the post it acts under, and the absent person whose post that is. */
export interface RequestActor {
  readonly accountId: string;
  readonly postId: string | null;
  readonly actingFor: { readonly accountId: string; readonly postId: string } | null;
}

/**
 * Which request an act belongs to, where it came from, and which person or other system acts as soon as
 * that is known. A job of the engine is
 * a request as well: it has no address, and it knows the step of the process that it carries out.
 */
export interface RequestContext {
  readonly requestId: string;
  readonly sourceAddress: string | null;
  readonly step?: { readonly elementId: string; readonly article: string | null };
  actor?: RequestActor | undefined;
  serviceClientId?: string | undefined;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs `work` so that everything it records carries this request. */
export function runInRequest<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

/** The request that is being served; undefined in the background. */
export function currentRequest(): Readonly<RequestContext> | undefined {
  return storage.getStore();
}

/** Says who acts in the request that is being served; nothing outside of one. */
export function setRequestActor(actor: RequestActor): void {
  const context = storage.getStore();
  if (context !== undefined) context.actor = actor;
}

/** Says that another system acts in the request that is being served; nothing outside of one. */
export function setRequestService(serviceClientId: string): void {
  const context = storage.getStore();
  if (context !== undefined) context.serviceClientId = serviceClientId;
}
