import { pipeline, type Readable } from 'node:stream';
import type { Response as HttpResponse } from 'express';
import type { RouteResponse } from '../route.ts';

/** Forbids caches to store the response. */
export function setNoStore(response: HttpResponse): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Vary', 'Cookie');
}

/** Sends bytes as they come. A fault on the way closes the connection, so that the client sees that the rest is missing. */
async function sendStream(response: HttpResponse, open: () => Promise<Readable>): Promise<void> {
  if (response.req.method === 'HEAD') return void response.end();
  const stream = await open();
  pipeline(stream, response, () => undefined);
}

const isStreamOpener = (body: unknown): body is () => Promise<Readable> => typeof body === 'function';

/** Sends the response of a route: streams, text and bytes as they are, anything else as JSON. */
export async function sendResponse(response: HttpResponse, result: RouteResponse): Promise<void> {
  for (const [name, value] of Object.entries(result.headers ?? {})) response.setHeader(name, value);
  response.statusCode = result.status;
  if (result.status === 304 || result.status === 204) response.end();
  else if (isStreamOpener(result.body)) await sendStream(response, result.body);
  else if (typeof result.body === 'string' || Buffer.isBuffer(result.body)) response.send(result.body);
  else {
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.end(JSON.stringify(result.body));
  }
}
