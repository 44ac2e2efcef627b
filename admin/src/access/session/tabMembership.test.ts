import { afterEach, expect, test, vi } from 'vitest';
import { request } from '../../data/request.ts';
import { receiveMembership, isMembershipChanged, setTabMembership } from './tabMembership.ts';

afterEach(() => {
  setTabMembership(null);
  vi.unstubAllGlobals();
});

const stubFetch = () => {
  const fetchMock = vi.fn<() => Promise<Response>>(
    async () => new Response('{}', { status: 200, headers: { 'content-type': 'application/json' } }),
  );
  vi.stubGlobal('fetch', fetchMock);
  return fetchMock;
};

test('a membership changed by another tab counts until this tab has the same one', () => {
  setTabMembership(1);
  receiveMembership(1);
  expect(isMembershipChanged()).toBe(false);
  receiveMembership(2);
  expect(isMembershipChanged()).toBe(true);
  setTabMembership(2);
  expect(isMembershipChanged()).toBe(false);
});

test('a tab whose membership another tab switched blocks writes but not reads', async () => {
  const fetchMock = stubFetch();
  setTabMembership(1);
  receiveMembership(2);
  await expect(request('/api/measurements', { method: 'POST', body: '{}' })).rejects.toThrow('shell.membershipElsewhere');
  expect(fetchMock).not.toHaveBeenCalled();
  await request('/api/measurements');
  await request('/api/session', { method: 'PUT', body: '{}' });
  await request('/api/auth/sign-out', { method: 'POST', body: '{}' });
  expect(fetchMock).toHaveBeenCalledTimes(3);
});

test('every request names its membership; after a mismatch the tab blocks writes', async () => {
  const type = 'https://pilotage.invalid/problems/otherMembership';
  const sentMemberships: (string | null)[] = [];
  const fetchMock = vi.fn<(address: string, options: RequestInit) => Promise<Response>>(async (_, { method, headers }) => {
    sentMemberships.push(new Headers(headers).get('active-membership'));
    return new Response(JSON.stringify({ type, status: 409 }), { status: method === 'POST' ? 409 : 200 });
  });
  vi.stubGlobal('fetch', fetchMock);
  setTabMembership(7);
  await request('/api/measurements');
  expect(isMembershipChanged()).toBe(false);
  await expect(request('/api/measurements', { method: 'POST', body: '{}' })).rejects.toThrow('shell.membershipElsewhere');
  expect([sentMemberships, isMembershipChanged()]).toEqual([['7', '7'], true]);
  await expect(request('/api/measurements', { method: 'POST', body: '{}' })).rejects.toThrow('shell.membershipElsewhere');
  expect(sentMemberships).toHaveLength(2);
  setTabMembership(8);
  expect(isMembershipChanged()).toBe(false);
});
