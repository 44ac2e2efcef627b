import { createServer, type RequestListener, type Server } from 'node:http';

/** How long whoever sends slowly may keep a connection, in milliseconds; looked after every two seconds (`security.md`, R29). */
export const serverLimits = {
  connectionsCheckingInterval: 2_000,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  maxRequestsPerSocket: 10_000,
} as const;

/** A server on which nobody can hold connections open by sending slowly. */
export function createLimitedServer(listener?: RequestListener): Server {
  const { maxRequestsPerSocket, ...options } = serverLimits;
  const server = listener ? createServer(options, listener) : createServer(options);
  server.maxRequestsPerSocket = maxRequestsPerSocket;
  return server;
}
