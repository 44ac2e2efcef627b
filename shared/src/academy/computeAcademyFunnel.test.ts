import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeAcademyFunnel, type FunnelInput, type FunnelRow, funnelGroupings } from './computeAcademyFunnel.ts';
import { type EnrolmentFigures, enrolmentStages } from './enrolment.ts';

const unknown = { enrolled: null, active: null, completed: null, certified: null };
const enrolmentOf = (organisationId: number, moduleId: number, periodId: number, figures: Partial<EnrolmentFigures>) => ({
  organisationId,
  moduleId,
  periodId,
  illustrative: false,
  ...unknown,
  ...figures,
});
const inputOf = (enrolments: FunnelInput['enrolments']): FunnelInput => ({
  modules: [
    { id: 11, number: 1, opensOn: '2018-09-10' },
    { id: 12, number: 2, opensOn: '2019-03-01' },
  ],
  organisations: [
    { id: 1, country: 'AT' },
    { id: 2, country: 'HU' },
    { id: 3, country: 'HU' },
  ],
  periods: [
    { id: 21, number: 1, endsOn: '2019-01-31' },
    { id: 22, number: 2, endsOn: '2019-07-31' },
  ],
  countries: ['AT', 'HU', 'SI'],
  enrolments,
});
const through = (number: 1 | 2) => ({ number, endsOn: number === 1 ? '2019-01-31' : '2019-07-31' });
const find = (rows: readonly FunnelRow[], key: string) => rows.find((row) => row.key === key);
const stageOf = (row: FunnelRow | undefined, stage: string) => row?.stages.find((each) => each.stage === stage);

test('adds up periods and organisations, and divides the sums', () => {
  const input = inputOf([
    enrolmentOf(1, 11, 21, { enrolled: 10, completed: 1 }),
    enrolmentOf(1, 11, 22, { enrolled: 0, completed: 4 }),
    enrolmentOf(2, 11, 21, { enrolled: 90, completed: 9 }),
  ]);
  const row = find(computeAcademyFunnel(input, { by: 'module', through: through(2) }), '1');
  expect(row).toMatchObject({ n: 2, of: 3, missing: [3] });
  // 14 of 100, not the mean of 50 % and 10 %.
  expect(stageOf(row, 'completed')).toEqual({
    stage: 'completed',
    value: 14,
    compared: { n: 2, value: 14, enrolled: 100 },
    share: 0.14,
    followed: null,
    dropOff: null,
  });
  expect(stageOf(find(computeAcademyFunnel(input, { by: 'module', through: through(1) }), '1'), 'completed')?.value).toBe(10);
});

test('what is not known is no zero: it is left out of the rate, and named', () => {
  const input = inputOf([
    enrolmentOf(1, 11, 21, { enrolled: 10, active: 5 }),
    enrolmentOf(2, 11, 21, { enrolled: 40 }),
    enrolmentOf(3, 11, 21, { active: 7 }),
  ]);
  const [row] = computeAcademyFunnel(input, { by: 'consortium', through: through(1) });
  expect(stageOf(row, 'active')).toMatchObject({ value: 12, compared: { n: 1, value: 5, enrolled: 10 }, share: 0.5 });
  expect(stageOf(row, 'certified')).toEqual({
    stage: 'certified',
    value: null,
    compared: { n: 0, value: null, enrolled: null },
    share: null,
    followed: null,
    dropOff: null,
  });
  expect(stageOf(row, 'active')?.followed).toEqual({ before: 10, value: 5, enrolled: 10 });
  expect(stageOf(row, 'enrolled')).toMatchObject({ value: 50, share: 1 });
});

test('a drop-off is a fraction of the enrolled, and never cut', () => {
  const figures = { enrolled: 200, active: 150, completed: 160, certified: 40 };
  const [row] = computeAcademyFunnel(inputOf([enrolmentOf(1, 11, 21, figures)]), { by: 'consortium', through: through(1) });
  expect(row?.stages.map(({ dropOff }) => dropOff)).toEqual([null, 0.25, -0.05, 0.6]);
});

test('lists every group, and expects nobody before a module opens', () => {
  const input = inputOf([]);
  const keys = (by: 'module' | 'country' | 'organisation', number: 1 | 2 = 2) =>
    computeAcademyFunnel(input, { by, through: through(number) }).map(({ key, n, of }) => [key, n, of]);
  expect(keys('module', 1)).toEqual([
    ['1', 0, 3],
    ['2', 0, 0],
  ]);
  expect(keys('country')).toEqual([
    ['AT', 0, 1],
    ['HU', 0, 2],
    ['SI', 0, 0],
  ]);
  expect(keys('organisation')).toEqual([
    ['1', 0, 1],
    ['2', 0, 1],
    ['3', 0, 1],
  ]);
});

test('nobody enrolled is no rate, but a figure', () => {
  const [row] = computeAcademyFunnel(inputOf([enrolmentOf(1, 11, 21, { enrolled: 0, active: 0 })]), {
    by: 'consortium',
    through: through(1),
  });
  expect(row?.n).toBe(1);
  expect(stageOf(row, 'active')).toMatchObject({ value: 0, share: null, dropOff: null });
});

test('groups of every kind add up to the same as counting by hand', () => {
  const count = fc.option(fc.nat(500), { nil: null });
  const anEnrolment = fc.record({
    organisationId: fc.constantFrom(1, 2, 3),
    moduleId: fc.constantFrom(11, 12),
    periodId: fc.constantFrom(21, 22),
    enrolled: count,
    active: count,
    completed: count,
    certified: count,
    illustrative: fc.boolean(),
  });
  const unique = fc.uniqueArray(anEnrolment, {
    selector: ({ organisationId, moduleId, periodId }) => `${organisationId} ${moduleId} ${periodId}`,
  });
  fc.assert(
    fc.property(unique, (enrolments) => {
      for (const by of funnelGroupings) {
        const rows = computeAcademyFunnel(inputOf(enrolments), { by, through: through(2) });
        for (const stage of enrolmentStages) {
          const known = enrolments.flatMap((each) => each[stage] ?? []);
          const values = rows.flatMap((row) => stageOf(row, stage)?.value ?? []);
          expect(values.reduce((sum, value) => sum + value, 0)).toBe(known.reduce((sum, value) => sum + value, 0));
          expect(values.length === 0).toBe(known.length === 0);
          for (const { compared, share } of rows.flatMap((row) => stageOf(row, stage) ?? []))
            expect(share === null).toBe((compared.enrolled ?? 0) === 0);
        }
      }
    }),
  );
});
