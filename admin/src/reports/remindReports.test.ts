import { abilityFromPacked, packAbilityRules, type Report, type Role } from '@pilotage/shared';
import { expect, test } from 'vitest';
import { createPeriod } from '../measurements/measurements.fixtures.ts';
import { remindReports } from './remindReports.ts';

const timestamps = { version: 1, createdAt: '2019-01-01T00:00:00.000Z', updatedAt: '2019-01-01T00:00:00.000Z' };
const periods = [
  createPeriod({ id: 4, state: 'open', dueOn: '2019-09-15' }),
  createPeriod({ id: 5, state: 'open', dueOn: '2020-03-15' }),
];

const createReport = (overrides: Partial<Report>): Report => ({
  ...timestamps,
  id: 9,
  organisationId: 2,
  periodId: 4,
  narrative: null,
  highlights: null,
  problems: null,
  nextSteps: null,
  targetGroups: null,
  state: 'draft',
  firstSubmittedAt: null,
  lastReturn: null,
  lastReopening: null,
  ...overrides,
});

function findRefusal(overrides: Partial<Report>, role: Role = 'leadPartner'): string | null {
  const organisationId = role === 'leadPartner' ? 1 : 2;
  const ability = abilityFromPacked(packAbilityRules({ ...timestamps, id: 1, userId: 1, role, organisationId }));
  return remindReports.findRefusal(createReport(overrides), {
    ability,
    role,
    organisationId,
    userId: 1,
    today: '2019-09-16',
    periods,
  });
}

test('a late report can be reminded of', () => {
  expect(findRefusal({})).toBeNull();
});

test('one that was handed in, or is not late yet, cannot', () => {
  expect(findRefusal({ state: 'returned', firstSubmittedAt: '2019-09-01T08:00:00.000Z' })).toBe('reports.remind.handedIn');
  expect(findRefusal({ periodId: 5 })).toBe('reports.remind.notDue');
  expect(findRefusal({ periodId: 77 })).toBe('reports.remind.notDue');
});

test('nobody but the lead partner reminds', () => {
  for (const role of ['partnerStaff', 'partnerManager', 'evaluator', 'observer', 'juror'] as const)
    expect([role, findRefusal({}, role)]).toEqual([role, 'resource.selection.notYours']);
});
