import { currentLanguage } from '../i18n/language';
import { noAnswer, readProblem, type ProblemError } from './problem';
import { getSession, setSession } from './session';

type QueryValue = string | number | boolean | null | undefined;

interface RequestOptions {
  readonly query?: Readonly<Record<string, QueryValue>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

function toUrl(path: string, query: RequestOptions['query']): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text === '' ? `/api${path}` : `/api${path}?${text}`;
}

function toHeaders(hasBody: boolean): Headers {
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': currentLanguage() });
  if (hasBody) headers.set('Content-Type', 'application/json');
  const session = getSession();
  if (session !== null) headers.set('Authorization', `Bearer ${session.accessToken}`);
  if (session?.postId !== undefined) headers.set('X-Post-Id', session.postId);
  return headers;
}

async function send(method: string, path: string, options: RequestOptions): Promise<Response> {
  const hasBody = options.body !== undefined;
  const request: RequestInit = { method, headers: toHeaders(hasBody) };
  if (hasBody) request.body = JSON.stringify(options.body);
  if (options.signal) request.signal = options.signal;
  try {
    return await fetch(toUrl(path, options.query), request);
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw noAnswer();
  }
}

/**
 * One request to the API. Throws a `ProblemError` for every answer that is not 2xx;
 * an answer 401 ends the session, which leads to the sign-in page.
 */
async function request<T>(method: string, path: string, options: RequestOptions = {}): Promise<T> {
  const tokenUsed = getSession()?.accessToken;
  const response = await send(method, path, options);
  if (response.ok) {
    const text = await response.text();
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }
  const problem = await readProblem(response);
  if (getSession()?.accessToken === tokenUsed) reactTo(problem);
  throw problem;
}

/** A session that is over ends here; a post that is no longer held is no longer asked for. */
function reactTo({ status, code }: ProblemError): void {
  const session = getSession();
  if (session === null) return;
  if (status === 401) setSession(null);
  if (code === 'POST_NOT_HELD') {
    setSession({ accessToken: session.accessToken, expiresAt: session.expiresAt });
  }
}

/** Reads a resource. */
export function get<T>(
  path: string,
  query?: RequestOptions['query'],
  signal?: AbortSignal,
): Promise<T> {
  return request<T>('GET', path, { ...(query && { query }), signal });
}

/** Sends something to be done. */
export function post<T>(path: string, body: unknown = {}): Promise<T> {
  return request<T>('POST', path, { body });
}
