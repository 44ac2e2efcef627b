import { expect, test } from 'vitest';
import type { Enrolment } from '@pilotage/shared';
import { createAcademyRowFixture } from '../academy.fixtures.ts';
import { hasNoQuestion, listPastedChanges, planLearnersPaste } from './planLearnersPaste.ts';

const stages = ['enrolled', 'active', 'completed', 'certified'] as const;
const rows = [createAcademyRowFixture(1, { enrolled: 40, active: 30 }), createAcademyRowFixture(2)];
const planOf = (block: string[][], at = { row: 0, column: 0 }, choices = new Map<string, number | 'leaveOut'>()) =>
  planLearnersPaste({ block, rows, stages, at, choices, shownOf: ({ enrolment }): Enrolment | null => enrolment });
const kinds = (plan: ReturnType<typeof planOf>) => plan.map(({ outcome }) => outcome.kind);

test('a block is entered from its cell on, one body for each row', () => {
  const plan = planOf([
    ['10', '8', '5', '2'],
    ['0', '', '', ''],
  ]);
  expect(listPastedChanges(plan)).toEqual([
    { row: rows[0], body: { enrolled: 10, active: 8, completed: 5, certified: 2 } },
    { row: rows[1], body: { enrolled: 0 } },
  ]);
  expect(hasNoQuestion(plan)).toBe(true);
  expect(listPastedChanges(planOf([['7']], { row: 1, column: 2 }))).toEqual([{ row: rows[1], body: { completed: 7 } }]);
});

test('numbers of a line that do not fit together are refused together', () => {
  const plan = planOf([
    ['10', '8', '9', ''],
    ['5', '', '', ''],
  ]);
  expect(kinds(plan)).toEqual(['refused', 'refused', 'refused', 'kept', 'entry', 'kept', 'kept', 'kept']);
  expect(listPastedChanges(plan)).toEqual([{ row: rows[1], body: { enrolled: 5 } }]);
});

test('what lies outside, is no number or reads in two ways is never guessed', () => {
  expect(kinds(planOf([['1', '2']], { row: 0, column: 3 }))).toEqual(['entry', 'outside']);
  expect(kinds(planOf([[''], [''], ['3']]))).toEqual(['kept', 'kept', 'outside']);
  expect(kinds(planOf([['many', '1,000']], { row: 1, column: 0 }))).toEqual(['refused', 'ambiguous']);
  const chosen = planOf([['1,000']], { row: 1, column: 0 }, new Map([['0.0', 1000]]));
  expect(listPastedChanges(chosen)).toEqual([{ row: rows[1], body: { enrolled: 1000 } }]);
  expect(kinds(planOf([['1,000']], { row: 1, column: 0 }, new Map([['0.0', 'leaveOut']])))).toEqual(['leftOut']);
  expect(kinds(planOf([['-1']], { row: 1, column: 0 }))).toEqual(['refused']);
});
