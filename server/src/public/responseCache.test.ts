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
    const kept = createResponseCache(60_000);
    const { make, times } = createRenderer();
    const answers = await Promise.all(Array.from({ length: 50 }, () => kept.respond(request, 'a', make)));
    answers.push(await kept.respond(request, 'a', make));
    expect([times(), new Set(answers.map(({ body }) => body))]).toEqual([1, new Set(['1'])]);
    expect((await kept.respond(request, 'b', make)).body).toBe('2');
  });

  test('renders again after the TTL', async () => {
    const kept = createResponseCache(1);
    const { make } = createRenderer();
    expect((await kept.respond(request, 'a', make)).body).toBe('1');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect((await kept.respond(request, 'a', make)).body).toBe('2');
  });

  test('does not cache errors and failures', async () => {
    const kept = createResponseCache(60_000);
    const missing = createRenderer(404);
    await kept.respond(request, 'a', missing.make);
    await kept.respond(request, 'a', missing.make);
    expect(missing.times()).toBe(2);
    await expect(kept.respond(request, 'b', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect((await kept.respond(request, 'b', createRenderer().make)).status).toBe(200);
  });

  test('many requests for missing pages evict no cached response', async () => {
    const kept = createResponseCache(60_000);
    const [good, missing] = [createRenderer(), createRenderer(404)];
    await kept.respond(request, 'good', good.make);
    await Promise.all(Array.from({ length: 1000 }, (_, index) => kept.respond(request, String(index), missing.make)));
    await kept.respond(request, 'good', good.make);
    expect(good.times()).toBe(1);
  });

  test('has a limited number of entries', async () => {
    const kept = createResponseCache(60_000);
    const { make, times } = createRenderer();
    for (let index = 0; index < 600; index += 1) await kept.respond(request, String(index), make);
    await kept.respond(request, '599', make);
    expect(times()).toBe(600);
    await kept.respond(request, '0', make);
    expect(times()).toBe(601);
  });
});
