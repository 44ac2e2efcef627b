import { expect, test } from 'vitest';
import { invitationStatusOf } from './invitationStatus.ts';

test('a pending invitation is expired from the instant of its expiry', () => {
  const expiresAt = '2019-03-22T09:00:00.000Z';
  const statusAt = (now: string) => invitationStatusOf({ state: 'pending', expiresAt }, new Date(now));
  expect([statusAt('2019-03-22T08:59:59.999Z'), statusAt(expiresAt)]).toEqual(['pending', 'over']);
  expect(invitationStatusOf({ state: 'revoked', expiresAt }, new Date('2020-01-01T00:00:00.000Z'))).toBe('revoked');
});
