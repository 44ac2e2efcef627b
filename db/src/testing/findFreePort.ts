import { createServer } from 'node:net';

/** A free port of the loopback interface. Rejects if none can be opened. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('The server has no port.')),
      );
    });
  });
}
