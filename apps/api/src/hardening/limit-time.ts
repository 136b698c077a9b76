import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Seconds until a request's head, and until all of it, has to be here; a photo over a slow line takes its time. */
const HEAD_SECONDS = 20;
const REQUEST_SECONDS = 120;

/** Ends requests that come too slowly, and answers what is no HTTP as a problem like every other. */
export function limitTime(server: Server): void {
  server.headersTimeout = HEAD_SECONDS * 1000;
  server.requestTimeout = REQUEST_SECONDS * 1000;
  server.on('clientError', refuse);
}

function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, reason, code] = outcomeOf(error.code);
  const body = JSON.stringify({
    type: `urn:grid-governance:problem:${code}`,
    title: reason,
    status,
    detail: reason,
    code,
    errors: [],
  });
  socket.end(
    `HTTP/1.1 ${status} ${reason}\r\nContent-Type: application/problem+json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

function outcomeOf(code: string | undefined): readonly [number, string, string] {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return [431, 'Request Header Fields Too Large', 'HEADERS_TOO_LARGE'];
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return [408, 'Request Timeout', 'REQUEST_TIMEOUT'];
    default:
      return [400, 'Bad Request', 'BAD_REQUEST'];
  }
}
