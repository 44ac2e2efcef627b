import { expect, test } from 'vitest';
import { computeAcademyFunnel, type EnrolmentStage, type FunnelRow } from '@pilotage/shared';
import { summarizeFunnel } from './summarizeFunnel.ts';

type Figures = Partial<Record<EnrolmentStage, number | null>>;

/** The rows of courses, each of which is one organisation's: the numbers are those of the product itself. */
const rowsOf = (...courses: readonly Figures[]): FunnelRow[] =>
  computeAcademyFunnel(
    {
      modules: [{ id: 1, number: 1, opensOn: '2018-09-10' }],
      organisations: courses.map((_, at) => ({ id: at + 1, country: 'AT' })),
      periods: [{ id: 1, number: 1, endsOn: '2019-01-31' }],
      countries: ['AT'],
      enrolments: courses.map((figures, at) => ({
        organisationId: at + 1,
        moduleId: 1,
        periodId: 1,
        illustrative: false,
        enrolled: null,
        active: null,
        completed: null,
        certified: null,
        ...figures,
      })),
    },
    { by: 'organisation', through: { number: 1, endsOn: '2019-01-31' } },
  );

test('adds up the rows before it divides', () => {
  const { enrolled, completed } = summarizeFunnel(rowsOf({ enrolled: 10, completed: 5 }, { enrolled: 90, completed: 9 }, {}));
  expect([enrolled, completed]).toEqual([100, 0.14]);
});

test('says nothing where nothing is known', () => {
  expect(summarizeFunnel(rowsOf({}))).toEqual({ enrolled: null, completed: null, lost: null });
  expect(summarizeFunnel([])).toEqual({ enrolled: null, completed: null, lost: null });
});

test('most are lost where the courses that are followed lose most', () => {
  const [first, second] = [
    { enrolled: 10, completed: 2 },
    { enrolled: 30, active: 15 },
  ];
  // Of the first nobody knows who was active: it says nothing about those who were lost after that.
  expect(summarizeFunnel(rowsOf(first, second)).lost).toEqual({ stage: 'active', share: 0.5 });
  expect(summarizeFunnel(rowsOf(first, { enrolled: 30, active: 30 })).lost).toBeNull();
  const third = { enrolled: 20, active: 18, completed: 2 };
  expect(summarizeFunnel(rowsOf(second, third)).lost).toEqual({ stage: 'completed', share: 0.8 });
});
