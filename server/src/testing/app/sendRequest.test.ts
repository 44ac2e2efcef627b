import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sendRequest } from './sendRequest.ts';

let server: Server;
let origin: string;
let handled: string[];
let breaks: (handledSoFar: number) => boolean;

beforeEach(async () => {
  handled = [];
  breaks = () => false;
  server = createServer((request, response) => {
    handled.push(request.url ?? '');
    if (breaks(handled.length)) request.socket.destroy();
    else response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const post = (path: string) => sendRequest(`${origin}${path}`, { method: 'POST', headers: {}, body: '{}' });

test('a request on a kept-alive connection that is closed meanwhile is sent again once', async () => {
  for (let index = 0; index < 20; index += 1) {
    await post(`/before/${index}`);
    // Closed in the same event loop turn, so the client cannot know it yet.
    server.closeAllConnections();
    expect((await post(`/after/${index}`)).status).toBe(200);
  }
  expect(handled).toHaveLength(40);
  expect(new Set(handled).size).toBe(40);
});

test('a reset on a new connection is an error', async () => {
  breaks = () => true;
  await expect(post('/first')).rejects.toThrow(/socket hang up|ECONNRESET/);
  expect(handled).toEqual(['/first']);
});
