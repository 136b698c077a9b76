import { AsyncLocalStorage } from 'node:async_hooks';

/** Which request an act belongs to and where it came from. */
export interface RequestContext {
  readonly requestId: string;
  readonly sourceAddress: string | null;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs `work` so that everything it records carries this request. */
export function runInRequest<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

/** The request that is being served; undefined in a background process. */
export function currentRequest(): RequestContext | undefined {
  return storage.getStore();
}
