import { expect, test } from 'vitest';
import { abilityOf } from '@pilotage/shared';
import { historyTab } from './historyTab.tsx';

const staff = abilityOf({ id: 1, userId: 1, role: 'partnerStaff', organisationId: 3 });
const lead = abilityOf({ id: 2, userId: 2, role: 'leadPartner', organisationId: 1 });

test('the history of a work plan item is for who is responsible and for the lead partner', () => {
  const { isReadable } = historyTab('workPlanItems');
  const ofItem = (responsibleOrganisationId: number) => ({ id: 8, responsibleOrganisationId });
  expect([isReadable?.(ofItem(3), staff), isReadable?.(ofItem(4), staff), isReadable?.(ofItem(4), lead)]).toEqual([
    true,
    false,
    true,
  ]);
});

test('other organisations see no tab of a history in which they read nothing', () => {
  const { isReadable } = historyTab('newsItems');
  expect([isReadable?.({ id: 8, organisationId: 3 }, staff), isReadable?.({ id: 8, organisationId: 4 }, staff)]).toEqual([
    true,
    false,
  ]);
  // What was issued about an organisation is read by it.
  const ofEvaluation = historyTab('evaluations').isReadable;
  expect([ofEvaluation?.({ id: 8, organisationId: 3 }, staff), ofEvaluation?.({ id: 8, organisationId: 3 }, lead)]).toEqual([
    true,
    true,
  ]);
});
