import { expect, test } from 'vitest';
import type { Organisation, Pilot } from '@pilotage/shared';
import { createAssignment, createIndicator } from '../../measurements/measurements.fixtures.ts';
import { createTargetRows } from './createTargetRows.ts';

const recordFields = { version: 1, createdAt: '2019-09-01T08:00:00.000Z', updatedAt: '2019-09-01T08:00:00.000Z' };
const organisation = (id: number): Organisation => ({
  id,
  ...recordFields,
  slug: `organisation-${id}`,
  kind: 'partner',
  name: `Organisation ${id}`,
  shortName: null,
  country: 'AT',
  city: null,
  countrySince: null,
  budgetEur: null,
  budgetIllustrative: false,
  formerCountries: null,
});
const pilot: Pilot = {
  id: 9,
  ...recordFields,
  organisationId: 1,
  title: 'Repair Café',
  stage: 'design',
  startsOn: null,
  partnerIds: [3],
  completedAt: null,
  workPlanItemId: null,
  summary: null,
};
const rowsOf = (assignments: Parameters<typeof createTargetRows>[0]['assignments']) =>
  createTargetRows({
    indicators: [
      createIndicator({ id: 2, code: 'Z', organisationId: 2 }),
      createIndicator({ id: 3, code: 'B' }),
      createIndicator({ id: 1, code: 'A' }),
    ],
    organisations: [1, 2, 3].map(organisation),
    pilots: [pilot],
    assignments,
    mayEdit: ({ organisationId }) => organisationId !== 3,
  });

test("a row for each indicator, the consortium's first; a local one has its own organisation alone", () => {
  const rows = rowsOf([]);
  expect(rows.map(({ indicator, cells }) => [indicator.code, [...cells.keys()]])).toEqual([
    ['A', [1, 2, 3]],
    ['B', [1, 2, 3]],
    ['Z', [2]],
  ]);
  expect([...(rows[0]?.cells.values() ?? [])].map(({ isEditable }) => isEditable)).toEqual([true, true, false]);
});

test('a pilot has a row of its own, with the organisations that take part in it', () => {
  const rows = rowsOf([createAssignment({ id: 5, indicatorId: 1, organisationId: 1, pilotId: 9, target: 4 })]);
  expect(rows.map(({ key, pilotTitle, cells }) => [key, pilotTitle, [...cells.keys()]])).toEqual([
    ['1.', null, [1, 2, 3]],
    ['1.9', 'Repair Café', [1, 3]],
    ['3.', null, [1, 2, 3]],
    ['2.', null, [2]],
  ]);
  expect(rows[1]?.cells.get(1)?.assignment?.target).toBe(4);
});

test('several assignments of one cell are not edited in the table', () => {
  const shared = [5, 6].map((id) => createAssignment({ id, indicatorId: 1, organisationId: 2 }));
  const cell = rowsOf(shared)[0]?.cells.get(2);
  expect([cell?.isShared, cell?.isEditable]).toEqual([true, false]);
});

test('a pilot that is not known gives no cells but those that exist', () => {
  const row = rowsOf([createAssignment({ id: 7, organisationId: 2, indicatorId: 3, pilotId: 77 })]).find(
    ({ pilotId }) => pilotId === 77,
  );
  expect([...(row?.cells.keys() ?? [])]).toEqual([2]);
});
