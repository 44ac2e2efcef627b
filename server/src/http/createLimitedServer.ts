import { createServer, type RequestListener, type Server } from 'node:http';
import { refuseUnreadableRequest } from './refuseUnreadableRequest.ts';

/** Limits against slow clients, times in ms (`security.md`, R29). */
export const serverLimits = {
  connectionsCheckingInterval: 2_000,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  maxRequestsPerSocket: 10_000,
} as const;

/** Creates a server that closes the connections of slow clients. `publicUrl` says whether it is reached by https. */
export function createLimitedServer({ publicUrl, listener }: { publicUrl: string; listener?: RequestListener }): Server {
  const { maxRequestsPerSocket, ...limits } = serverLimits;
  // The application itself refuses a request without a host, as a problem document.
  const options = { ...limits, requireHostHeader: false };
  const server = listener ? createServer(options, listener) : createServer(options);
  server.maxRequestsPerSocket = maxRequestsPerSocket;
  server.on('clientError', refuseUnreadableRequest(publicUrl));
  return server;
}
