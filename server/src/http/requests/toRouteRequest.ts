import type { Request as HttpRequest } from 'express';
import { encodingFor } from '../responses/contentEncoding.ts';
import { assertParameters } from '../records/listQuery.ts';
import { queryOf } from './queryOf.ts';
import type { Route, RouteRequest } from '../route.ts';

/** Converts an Express request. Throws 400 for unknown or repeated query parameters. */
export function toRouteRequest(route: Route, request: HttpRequest, requestId: string): RouteRequest {
  const query = queryOf(request.url);
  assertParameters(query, route.query ?? []);
  const params = Object.entries(request.params).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return {
    params: Object.fromEntries(params),
    query,
    body: request.body,
    header: (name) => request.get(name),
    address: request.ip ?? '',
    requestId,
    isDisconnected: () => request.socket.destroyed,
    encoding: () => encodingFor(request),
  };
}
