import { abilityFromPacked, type Invitation, packAbilityRules, type Role } from '@pilotage/shared';
import { expect, test } from 'vitest';
import { invitationBulkActions } from './invitationBulkActions.ts';

const timestamps = { version: 3, createdAt: '2019-01-01T00:00:00.000Z', updatedAt: '2019-01-01T00:00:00.000Z' };

const createInvitation = (overrides: Partial<Invitation> = {}): Invitation => ({
  ...timestamps,
  id: 7,
  email: 'new@zsi.example',
  name: null,
  role: 'partnerStaff',
  organisationId: 2,
  contestId: null,
  locale: 'en',
  state: 'pending',
  invitedById: 1,
  expiresAt: '2019-01-08T00:00:00.000Z',
  postedAt: '2019-01-01T00:00:00.000Z',
  acceptedAt: null,
  revokedAt: null,
  ...overrides,
});

function createViewer(role: Role) {
  const ability = abilityFromPacked(packAbilityRules({ ...timestamps, id: 1, userId: 1, role, organisationId: 2 }));
  return { ability, role, organisationId: 2, userId: 1, today: '2019-01-02', periods: [] };
}

function refusalsOf(overrides: Partial<Invitation>, role: Role = 'partnerManager') {
  const viewer = createViewer(role);
  return invitationBulkActions.map((action) => action.findRefusal(createInvitation(overrides), viewer));
}

test('a pending invitation is sent again or taken back, with the version that was seen', () => {
  expect(refusalsOf({})).toEqual([null, null]);
  expect(invitationBulkActions.map((action) => action.createRequest(createInvitation(), createViewer('partnerManager')))).toEqual(
    [
      { path: '/invitations/7/resend', body: { version: 3 } },
      { path: '/invitations/7/revoke', body: { version: 3 } },
    ],
  );
});

test('what was accepted or taken back stays as it is, and the reason is named', () => {
  expect(refusalsOf({ state: 'accepted' })).toEqual(['access.bulk.not.accepted', 'access.bulk.not.accepted']);
  expect(refusalsOf({ state: 'revoked' })).toEqual(['access.bulk.not.revoked', 'access.bulk.not.revoked']);
});

test('nobody acts on the invitations of another organisation, staff on none', () => {
  const refused = ['resource.selection.notYours', 'resource.selection.notYours'];
  expect(refusalsOf({ organisationId: 3 })).toEqual(refused);
  expect(refusalsOf({}, 'partnerStaff')).toEqual(refused);
});
