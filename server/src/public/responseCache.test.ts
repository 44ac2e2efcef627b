import { describe, expect, test } from 'vitest';
import type { RouteRequest } from '../http/route.ts';
import { type RenderedResponse, createResponseCache } from './responseCache.ts';

const request: RouteRequest = {
  params: {},
  query: new URLSearchParams(),
  body: undefined,
  header: () => undefined,
  address: '127.0.0.1',
  requestId: 'r',
  isDisconnected: () => false,
  encoding: () => null,
};

/** Counts the renderings. Each one gives a different response. */
function createRenderer(status = 200) {
  let count = 0;
  return {
    make: async (): Promise<RenderedResponse> => {
      count += 1;
      return { type: 'json', status, body: String(count) };
    },
    times: () => count,
  };
}

describe('the response cache', () => {
  test('renders once for concurrent requests and caches the response for its TTL', async () => {
    const cache = createResponseCache(60_000);
    const { make: render, times } = createRenderer();
    const responses = await Promise.all(Array.from({ length: 50 }, () => cache.respond(request, 'a', render)));
    responses.push(await cache.respond(request, 'a', render));
    expect([times(), new Set(responses.map(({ body }) => body))]).toEqual([1, new Set(['1'])]);
    expect((await cache.respond(request, 'b', render)).body).toBe('2');
  });

  test('renders again after the TTL', async () => {
    const cache = createResponseCache(1);
    const { make: render } = createRenderer();
    expect((await cache.respond(request, 'a', render)).body).toBe('1');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect((await cache.respond(request, 'a', render)).body).toBe('2');
  });

  test('does not cache errors and failures', async () => {
    const cache = createResponseCache(60_000);
    const missing = createRenderer(404);
    await cache.respond(request, 'a', missing.make);
    await cache.respond(request, 'a', missing.make);
    expect(missing.times()).toBe(2);
    await expect(cache.respond(request, 'b', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect((await cache.respond(request, 'b', createRenderer().make)).status).toBe(200);
  });

  test('many requests for missing pages evict no cached response', async () => {
    const cache = createResponseCache(60_000);
    const [good, missing] = [createRenderer(), createRenderer(404)];
    await cache.respond(request, 'good', good.make);
    await Promise.all(Array.from({ length: 1000 }, (_, index) => cache.respond(request, String(index), missing.make)));
    await cache.respond(request, 'good', good.make);
    expect(good.times()).toBe(1);
  });

  test('has a limited number of entries', async () => {
    const cache = createResponseCache(60_000);
    const { make: render, times } = createRenderer();
    for (let index = 0; index < 600; index += 1) await cache.respond(request, String(index), render);
    await cache.respond(request, '599', render);
    expect(times()).toBe(600);
    await cache.respond(request, '0', render);
    expect(times()).toBe(601);
  });
});
