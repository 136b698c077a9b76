import { readProblem } from './problem';
import { renewSession } from './renew-session';
import { send, sendFile, type Progress, type RequestOptions } from './send';
import { choosePost, getSession } from './session';

/**
 * One request to the API. Throws a `ProblemError` for every answer that is not 2xx. When the access token is no longer
 * good, a new one is asked for and the request is made once more; when there is none, the sign-in page follows. A post
 * that has ended is no longer acted under; what was only to be read is read again under whichever the server takes.
 */
function answered(method: string, path: string, options: RequestOptions): Promise<Response> {
  return insist(method, () => send(method, path, options));
}

async function insist(method: string, ask: () => Promise<Response>): Promise<Response> {
  const used = getSession();
  let response = await ask();
  if (response.status === 401 && used !== null) {
    const present = getSession();
    const isOld = present?.accessToken === used.accessToken;
    const renewed = isOld ? await renewSession() : present;
    if (renewed?.accountId === used.accountId) response = await ask();
  }
  if (response.ok) return response;
  const problem = await readProblem(response);
  if (problem.code !== 'POST_NOT_HELD') throw problem;
  choosePost(null);
  if (method !== 'GET') throw problem;
  return insist(method, ask);
}

async function request<T>(method: string, path: string, options: RequestOptions = {}): Promise<T> {
  const text = await (await answered(method, path, options)).text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
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

/** Sends one file and says how far it has come. */
export async function upload<T>(
  path: string,
  file: File,
  onProgress: Progress,
  query: RequestOptions['query'] = {},
): Promise<T> {
  const response = await insist('POST', () => sendFile(path, query, file, onProgress));
  return (await response.json()) as T;
}

/** Reads a picture or another file. */
export async function readBlob(path: string, signal?: AbortSignal): Promise<Blob> {
  return (await answered('GET', path, { signal })).blob();
}

/** Takes something away. */
export function remove<T>(path: string): Promise<T> {
  return request<T>('DELETE', path);
}

/** Saves an answer as a file on the person's device. @returns the name that the server gave it */
export async function download(path: string, query: RequestOptions['query'] = {}): Promise<string> {
  const response = await answered('GET', path, { query });
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name ?? '';
  link.click();
  URL.revokeObjectURL(link.href);
  return link.download;
}

/** Changes a part of something. */
export function patch<T>(path: string, body: unknown): Promise<T> {
  return request<T>('PATCH', path, { body });
}

/** Puts something in the place of what was there. */
export function put<T>(path: string, body: unknown): Promise<T> {
  return request<T>('PUT', path, { body });
}
