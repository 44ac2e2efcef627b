import { expect, test } from 'vitest';
import { contestStates } from '../contests/contest.ts';
import type { Actor } from './grants.ts';
import { solutionCountScopeOf } from './solutionCountScope.ts';

const scopesOf = (actor: Actor, organisationId: number | null) =>
  contestStates.map((state) => solutionCountScopeOf(actor, { organisationId, state }));

const member = { id: 1, userId: 2, organisationId: 1 } as const;
const guest = { id: 1, userId: 2, organisationId: null } as const;

test.each(['partnerStaff', 'partnerManager'] as const)(
  '%s counts all solutions of the own contests, published ones of others',
  (role) => {
    expect(scopesOf({ ...member, role }, 1)).toEqual(['all', 'all', 'all', 'all', 'all']);
    for (const organiser of [2, null])
      expect(scopesOf({ ...member, role }, organiser)).toEqual(['published', 'published', 'published', 'published', 'published']);
  },
);

test.each([1, 2, null])('the lead partner and the system count all, whoever organises (%s)', (organiser) => {
  expect(new Set(scopesOf({ ...member, role: 'leadPartner' }, organiser))).toEqual(new Set(['all']));
  expect(new Set(scopesOf({ role: 'system' }, organiser))).toEqual(new Set(['all']));
});

test('the evaluator counts all from the decision on, the observer published ones, the juror assigned ones', () => {
  expect(scopesOf({ ...guest, role: 'evaluator' }, 2)).toEqual(['published', 'published', 'published', 'all', 'all']);
  expect(new Set(scopesOf({ ...guest, role: 'observer' }, 2))).toEqual(new Set(['published']));
  expect(new Set(scopesOf({ ...guest, role: 'juror' }, 2))).toEqual(new Set(['assigned']));
});
