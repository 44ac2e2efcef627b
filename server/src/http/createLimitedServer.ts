import { createServer, type RequestListener, type Server } from 'node:http';

/** Limits against slow clients, times in ms (`security.md`, R29). */
export const serverLimits = {
  connectionsCheckingInterval: 2_000,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  maxRequestsPerSocket: 10_000,
} as const;

/** Creates a server that closes the connections of slow clients. */
export function createLimitedServer(listener?: RequestListener): Server {
  const { maxRequestsPerSocket, ...options } = serverLimits;
  const server = listener ? createServer(options, listener) : createServer(options);
  server.maxRequestsPerSocket = maxRequestsPerSocket;
  return server;
}
