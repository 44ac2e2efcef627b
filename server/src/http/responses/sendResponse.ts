import type { Response as HttpResponse } from 'express';
import type { RouteResponse } from '../route.ts';

/** Forbids caches to store the response. */
export function setNoStore(response: HttpResponse): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Vary', 'Cookie');
}

/** Sends the response of a route: text and bytes as they are, anything else as JSON. */
export function sendResponse(response: HttpResponse, result: RouteResponse): void {
  for (const [name, value] of Object.entries(result.headers ?? {})) response.setHeader(name, value);
  response.statusCode = result.status;
  if (result.status === 304 || result.status === 204) response.end();
  else if (typeof result.body === 'string' || Buffer.isBuffer(result.body)) response.send(result.body);
  else {
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.end(JSON.stringify(result.body));
  }
}
