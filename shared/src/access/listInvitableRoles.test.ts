import { expect, test } from 'vitest';
import { abilityOf } from './ability.ts';
import { canCreateWith } from './canCreateWith.ts';
import { listInvitableRoles } from './listInvitableRoles.ts';
import { roles } from './roles.ts';

const abilityAs = (role: 'partnerStaff' | 'partnerManager' | 'leadPartner') =>
  abilityOf({ id: 1, userId: 2, role, organisationId: 3 });

test('a manager invites to the own organisation alone, a lead partner to every role, staff to none', () => {
  expect(listInvitableRoles(abilityAs('partnerManager'))).toEqual(['partnerStaff', 'partnerManager']);
  expect(listInvitableRoles(abilityAs('leadPartner'))).toEqual(roles);
  expect(listInvitableRoles(abilityAs('partnerStaff'))).toEqual([]);
});

test('a value is possible where a rule leaves it open or names it', () => {
  const manager = abilityAs('partnerManager');
  const possible = [3, 4, null].map((organisationId) => canCreateWith(manager, 'milestones', { organisationId }));
  expect(possible).toEqual([true, false, false]);
  expect(canCreateWith(abilityAs('leadPartner'), 'invitations', { organisationId: 4 })).toBe(true);
  expect(canCreateWith(manager, 'organisations', { organisationId: 3 })).toBe(false);
});
