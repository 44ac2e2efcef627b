import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ProblemCode } from '@pilotage/shared';
import { Problem, serializeProblem } from './problem.ts';
import { createSecurityHeaders } from './responses/securityHeaders.ts';

const problemCodes: Readonly<Record<string, ProblemCode | undefined>> = {
  HPE_HEADER_OVERFLOW: 'headersTooLarge',
  ERR_HTTP_REQUEST_TIMEOUT: 'requestTimeout',
};

/** Whether a response has begun on the connection: nothing may be written into it. */
const hasBegun = (socket: Duplex): boolean => {
  const response: unknown = Reflect.get(socket, '_httpMessage');
  return typeof response === 'object' && response !== null && Reflect.get(response, 'headersSent') === true;
};

/** Answers what is no HTTP request, or too large or too slow to be read, as the application refuses: as a problem with the security headers. */
export function refuseUnreadableRequest(publicUrl: string) {
  const securityHeaders = Object.entries(createSecurityHeaders(publicUrl)).map(([name, value]) => `${name}: ${String(value)}`);
  return (error: NodeJS.ErrnoException, socket: Duplex): void => {
    if (!socket.writable || error.code === 'ECONNRESET' || hasBegun(socket)) {
      socket.destroy();
      return;
    }
    const problem = serializeProblem(new Problem(problemCodes[error.code ?? ''] ?? 'malformed'), randomUUID());
    const body = JSON.stringify(problem);
    const head = [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
      ...securityHeaders,
      'Cache-Control: no-store',
      'Content-Type: application/problem+json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  };
}
