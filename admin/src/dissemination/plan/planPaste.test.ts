import { expect, test } from 'vitest';
import { type DisseminationObjective, type DisseminationPlan, planNumbers } from '@pilotage/shared';
import { parsePlanNumber } from './parsePlanNumber.ts';
import { createPlanRows } from './planRow.ts';
import { readPlanPaste } from './planPaste.ts';

const recordFields = { version: 1, createdAt: '2019-09-01T08:00:00.000Z', updatedAt: '2019-09-01T08:00:00.000Z' };
const objective: DisseminationObjective = {
  id: 3,
  ...recordFields,
  position: 1,
  title: 'Known to citizens',
  description: null,
  targetGroups: ['citizens'],
  kinds: ['press', 'workshop'],
  illustrative: false,
};
const plan: DisseminationPlan = {
  id: 9,
  ...recordFields,
  organisationId: 1,
  objectiveId: 3,
  periodId: 5,
  kind: 'workshop',
  activities: 2,
  attendances: null,
  reach: null,
  comment: null,
  illustrative: false,
};
const rows = createPlanRows({ organisationId: 1, periodId: 5, objectives: [objective], plans: [plan] });
const paste = (block: readonly (readonly string[])[], at = { row: 0, column: 0 }) =>
  readPlanPaste({ block, rows, numbers: planNumbers, at, shownOf: (row) => row.plan });

test('the rows are the kinds of each objective, in the order in which activities list them', () => {
  expect(rows.map(({ key, plan: stored }) => [key, stored?.id ?? null])).toEqual([
    ['3.workshop', 9],
    ['3.press', null],
  ]);
});

test('a block is entered as a whole', () => {
  expect(
    paste([
      ['4', '60'],
      ['5', '', '900'],
    ]),
  ).toMatchObject({
    kind: 'changes',
    changes: [{ body: { activities: 4, attendances: 60 } }, { body: { activities: 5, reach: 900 } }],
  });
});

test.each([
  ['a number that reads in two ways', [['1,000']], 'dissemination.plan.ambiguous'],
  ['a word', [['many']], 'academy.problem.noFigure'],
  ['a number that the kind does not have', [['4'], ['5', '60']], 'dissemination.plan.notOfKind'],
  ['a row beyond the table', [['1'], ['2'], ['3']], 'dissemination.plan.outside'],
  ['a column beyond the table', [['1', '2', '', '4']], 'dissemination.plan.outside'],
  ['a part of a number', [['1.5']], 'Only whole numbers belong here. Write thousands without a point or a comma.'],
])('%s keeps the whole block out', (_, block, why) => {
  expect(paste(block)).toMatchObject({ kind: 'refused', why });
});

test('a plan of which nothing is left is removed, and one with a comment stays', () => {
  const [row] = rows;
  if (!row) throw new Error('There is no row.');
  expect(parsePlanNumber('', row, plan, 'activities')).toMatchObject({ kind: 'entry', body: null });
  expect(parsePlanNumber('', row, { ...plan, comment: 'In May' }, 'activities')).toMatchObject({ body: { activities: null } });
  expect(parsePlanNumber('0', row, plan, 'activities')).toMatchObject({ body: { activities: 0 } });
});
