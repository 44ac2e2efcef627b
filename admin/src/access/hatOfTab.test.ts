import { afterEach, expect, test, vi } from 'vitest';
import { request } from '../data/request.ts';
import { hearOtherTab, isHatElsewhere, wearInThisTab } from './hatOfTab.ts';

afterEach(() => {
  wearInThisTab(null);
  vi.unstubAllGlobals();
});

const answering = () => {
  const fetched = vi.fn<() => Promise<Response>>(
    async () => new Response('{}', { status: 200, headers: { 'content-type': 'application/json' } }),
  );
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

test('the same hat elsewhere changes nothing, another one does until this tab wears it too', () => {
  wearInThisTab(1);
  hearOtherTab(1);
  expect(isHatElsewhere()).toBe(false);
  hearOtherTab(2);
  expect(isHatElsewhere()).toBe(true);
  wearInThisTab(2);
  expect(isHatElsewhere()).toBe(false);
});

test('a tab whose hat was changed elsewhere writes nothing, and reads on', async () => {
  const fetched = answering();
  wearInThisTab(1);
  hearOtherTab(2);
  await expect(request('/api/measurements', { method: 'POST', body: '{}' })).rejects.toThrow('shell.hatElsewhere');
  expect(fetched).not.toHaveBeenCalled();
  await request('/api/measurements');
  await request('/api/session', { method: 'PUT', body: '{}' });
  await request('/api/auth/sign-out', { method: 'POST', body: '{}' });
  expect(fetched).toHaveBeenCalledTimes(3);
});

test('every request says with which membership it is meant; refused for another one, the tab writes nothing any more', async () => {
  const type = 'https://pilotage.invalid/problems/otherMembership';
  const said: (string | null)[] = [];
  const fetched = vi.fn<(address: string, options: RequestInit) => Promise<Response>>(async (_, { method, headers }) => {
    said.push(new Headers(headers).get('active-membership'));
    return new Response(JSON.stringify({ type, status: 409 }), { status: method === 'POST' ? 409 : 200 });
  });
  vi.stubGlobal('fetch', fetched);
  wearInThisTab(7);
  await request('/api/measurements');
  expect(isHatElsewhere()).toBe(false);
  await expect(request('/api/measurements', { method: 'POST', body: '{}' })).rejects.toThrow('shell.hatElsewhere');
  expect([said, isHatElsewhere()]).toEqual([['7', '7'], true]);
  await expect(request('/api/measurements', { method: 'POST', body: '{}' })).rejects.toThrow('shell.hatElsewhere');
  expect(said).toHaveLength(2);
  wearInThisTab(8);
  expect(isHatElsewhere()).toBe(false);
});
