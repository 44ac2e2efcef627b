import { describe, expect, it } from 'vitest';
import { createFakeFetch, neverAnswered, noConnection, ServerRefusal } from './createFakeFetch.ts';

const realFetch = async () => new Response('real');
const fakeFetch = createFakeFetch(
  {
    '/pilots': [
      { id: 1, title: 'Open Future' },
      { id: 2, title: 'Makers' },
    ],
    '/consortium': { id: 1 },
    '/reports': new ServerRefusal(503, 'Not now.'),
    '/users': neverAnswered,
    '/jurors': noConnection,
  },
  realFetch,
);
const read = async (path: string) => (await fakeFetch(`/api${path}`)).json();

describe('the server of the gallery', () => {
  it('answers lists, single records of them, and records by id', async () => {
    expect(await read('/pilots?sort=%5B%5D')).toHaveLength(2);
    expect(await read('/pilots/2')).toEqual({ id: 2, title: 'Makers' });
    expect(await read(`/pilots?filter=${encodeURIComponent('{"id":[1]}')}`)).toEqual([{ id: 1, title: 'Open Future' }]);
    expect((await fakeFetch('/api/pilots')).headers.get('Content-Range')).toBe('items 0-2/2');
    expect(await read('/consortium')).toEqual({ id: 1 });
  });

  it('has no rows of a resource that is not given, and no record', async () => {
    expect(await read('/comments')).toEqual([]);
    expect((await fakeFetch('/api/comments/3')).status).toBe(404);
  });

  it('refuses, is not reached, and keeps waiting', async () => {
    await expect(fakeFetch('/api/jurors')).rejects.toThrow('Failed to fetch');
    expect((await fakeFetch('/api/reports')).status).toBe(503);
    const first = await Promise.race([fakeFetch('/api/users'), Promise.resolve('still waiting')]);
    expect(first).toBe('still waiting');
  });

  it('leaves other requests to the browser', async () => {
    expect(await (await fakeFetch('/pilotage.svg')).text()).toBe('real');
  });
});
