import { currentLanguage } from '../i18n/language';
import { noAnswer } from './problem';
import { getSession } from './session';

type QueryValue = string | number | boolean | null | undefined;

export interface RequestOptions {
  readonly query?: Readonly<Record<string, QueryValue>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

/** One request to the API as whoever is signed in; throws only when no answer came at all. */
export async function send(
  method: string,
  path: string,
  options: RequestOptions = {},
): Promise<Response> {
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

/** Called with the part that has been sent, from 0 to 1. */
export type Progress = (part: number) => void;

/** Sends one file as a form; only this way a browser says how far an upload has come. */
export function sendFile(
  path: string,
  query: RequestOptions['query'],
  file: File,
  onProgress: Progress,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', toUrl(path, query));
    toHeaders(false).forEach((value, name) => {
      request.setRequestHeader(name, value);
    });
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      if (lengthComputable) onProgress(loaded / total);
    };
    request.onerror = () => {
      reject(noAnswer());
    };
    request.onload = () => {
      const type = request.getResponseHeader('content-type') ?? '';
      const { status, statusText, responseText } = request;
      resolve(
        new Response(responseText, { status, statusText, headers: { 'content-type': type } }),
      );
    };
    const form = new FormData();
    form.set('file', file);
    request.send(form);
  });
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
  const headers = callerHeaders();
  headers.set('Accept', 'application/json');
  if (hasBody) headers.set('Content-Type', 'application/json');
  return headers;
}

/** Who asks, under which post and in which language. */
export function callerHeaders(): Headers {
  const headers = new Headers({ 'Accept-Language': currentLanguage() });
  const session = getSession();
  if (session !== null) headers.set('Authorization', `Bearer ${session.accessToken}`);
  if (session?.postId !== undefined) headers.set('X-Post-Id', session.postId);
  return headers;
}
