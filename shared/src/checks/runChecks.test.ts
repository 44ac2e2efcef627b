import { describe, expect, test } from 'vitest';
import type { Assignment } from '../indicators/assignment.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { halfYears } from '../progress/testing/progressFixture.ts';
import type { Check } from './check.ts';
import { validateCheck } from './validateCheck.ts';
import { type ChecksInput, type CheckedCell, runChecks } from './runChecks.ts';

const stamp = { version: 1, createdAt: '2019-01-01T00:00:00.000Z', updatedAt: '2019-01-01T00:00:00.000Z' };

const createIndicator = (rest: Partial<Indicator> = {}): Indicator => ({
  id: 1,
  ...stamp,
  organisationId: null,
  code: 'TRAINED',
  name: 'People trained',
  countingRule: null,
  kind: 'output',
  unit: null,
  valueType: 'count',
  accumulation: 'incremental',
  direction: 'increase',
  decimals: 0,
  options: [],
  dimensions: [],
  definitionVersion: 1,
  earlierDefinitions: null,
  derivation: null,
  workPlanItemId: null,
  ...rest,
});

const createAssignment = (rest: Partial<Assignment> = {}): Assignment => ({
  id: 1,
  ...stamp,
  organisationId: 7,
  indicatorId: 1,
  pilotId: null,
  baseline: null,
  target: null,
  milestones: [],
  fromPeriodId: null,
  untilPeriodId: null,
  illustrative: false,
  local: false,
  ...rest,
});

const createCell = (rest: Partial<CheckedCell> = {}): CheckedCell => ({
  assignmentId: 1,
  periodId: 12,
  availability: 'reported',
  value: null,
  numerator: null,
  denominator: null,
  parts: {},
  comment: null,
  cause: null,
  correction: null,
  ...rest,
});

const createCheck = (rest: Partial<Check> = {}): Check => ({
  id: 1,
  ...stamp,
  indicatorId: 1,
  kind: 'range',
  severity: 'error',
  minimum: null,
  maximum: null,
  factor: null,
  difference: null,
  otherIndicatorId: null,
  share: null,
  active: true,
  ...rest,
});

const createChecksInput = (rest: Partial<ChecksInput>): ChecksInput => ({
  organisationId: 7,
  periods: halfYears,
  indicators: [createIndicator()],
  assignments: [createAssignment()],
  cells: [],
  checks: [],
  ...rest,
});

const runWith = (input: Partial<ChecksInput>, periodId = 12) =>
  runChecks(createChecksInput(input), periodId).map(({ assignmentId, against }) => [assignmentId, against]);

describe('runChecks', () => {
  test('a range includes its limits and reports values outside', () => {
    const checks = [createCheck({ minimum: 2, maximum: 10 })];
    const resultsAt = (value: number) => runWith({ checks, cells: [createCell({ value })] });
    expect([resultsAt(2), resultsAt(10)]).toEqual([[], []]);
    expect([resultsAt(1.9999), resultsAt(11)]).toEqual([[[1, 2]], [[1, 10]]]);
  });

  test('a whole-number check applies to both numbers of a ratio', () => {
    const checks = [createCheck({ kind: 'whole' })];
    expect(runWith({ checks, cells: [createCell({ value: 3 })] })).toEqual([]);
    expect(runWith({ checks, cells: [createCell({ value: 3.5 })] })).toEqual([[1, null]]);
    const ratio = { checks, indicators: [createIndicator({ valueType: 'ratio' })] };
    expect(runWith({ ...ratio, cells: [createCell({ value: 0.3333, numerator: 1, denominator: 3 })] })).toEqual([]);
    expect(runWith({ ...ratio, cells: [createCell({ value: 0.2, numerator: 1, denominator: 5.5 })] })).toEqual([[1, null]]);
  });

  test('the parts of every dimension must add up to the total exactly', () => {
    const indicators = [createIndicator({ dimensions: [{ name: 'gender', categories: ['women', 'men'] }] })];
    const checks = [createCheck({ kind: 'complete' })];
    const resultsWith = (parts: CheckedCell['parts']) =>
      runWith({ indicators, checks, cells: [createCell({ value: 0.3, parts })] });
    expect(resultsWith({ gender: { women: 0.1, men: 0.2 } })).toEqual([]);
    expect(resultsWith({ gender: { women: 0.1 } })).toEqual([[1, 0.1]]);
    expect(resultsWith({})).toEqual([[1, 0]]);
  });

  test('a jump exceeds both factor and difference from the last figure, across periods without figures', () => {
    const checks = [createCheck({ kind: 'jump', factor: 3, difference: 20, severity: 'warning' })];
    const after = (before: number, value: number) =>
      runWith({ checks, cells: [createCell({ periodId: 11, value: before }), createCell({ periodId: 14, value })] }, 14);
    expect(after(10, 31)).toEqual([[1, 10]]);
    expect(after(10, 30)).toEqual([]);
    expect(after(2, 20)).toEqual([]);
    expect(after(90, 20)).toEqual([[1, 90]]);
    expect(after(0, 21)).toEqual([[1, 0]]);
    expect(runWith({ checks, cells: [createCell({ periodId: 14, value: 500 })] }, 14)).toEqual([]);
  });

  test('a relation compares running totals, of the same pilot if there is one', () => {
    const indicators = [createIndicator(), createIndicator({ id: 2, code: 'CERTIFIED' })];
    const checks = [createCheck({ indicatorId: 2, kind: 'relation', otherIndicatorId: 1 })];
    const certified = createAssignment({ id: 2, indicatorId: 2 });
    const input = { indicators, checks, assignments: [createAssignment(), certified] };
    const trained = createCell({ periodId: 11, value: 10 });
    expect(runWith({ ...input, cells: [trained, createCell({ assignmentId: 2, value: 10 })] })).toEqual([]);
    expect(runWith({ ...input, cells: [trained, createCell({ assignmentId: 2, value: 11 })] })).toEqual([[2, 10]]);
    expect(runWith({ ...input, cells: [createCell({ assignmentId: 2, value: 11 })] })).toEqual([]);
    const ofPilot = { ...certified, pilotId: 5 };
    const assignments = [createAssignment(), createAssignment({ id: 3, pilotId: 5 }), ofPilot];
    const cells = [trained, createCell({ assignmentId: 3, value: 4 }), createCell({ assignmentId: 2, value: 5 })];
    expect(runWith({ ...input, assignments, cells })).toEqual([[2, 4]]);
  });

  test('a deviation is measured from the baseline against the path at the end of the period, in both directions', () => {
    const checks = [createCheck({ kind: 'deviation', share: 0.25, severity: 'warning' })];
    const assignments = [createAssignment({ target: 100, milestones: [{ periodId: 12, value: 40 }] })];
    const resultsAt = (value: number) => runWith({ checks, assignments, cells: [createCell({ value })] });
    expect([resultsAt(30), resultsAt(50)]).toEqual([[], []]);
    expect([resultsAt(29), resultsAt(51)]).toEqual([[[1, 40]], [[1, 40]]]);
    expect(runWith({ checks, cells: [createCell({ value: 3 })] })).toEqual([]);
  });

  test('only active checks run, on reported figures of the given period', () => {
    const broken = { checks: [createCheck({ maximum: 1 })], cells: [createCell({ value: 5 })] };
    expect(runWith(broken)).toEqual([[1, 1]]);
    expect(runWith(broken, 13)).toEqual([]);
    expect(runWith({ ...broken, checks: [createCheck({ maximum: 1, active: false })] })).toEqual([]);
    expect(runWith({ ...broken, cells: [createCell({ availability: 'withheld', comment: 'x' })] })).toEqual([]);
  });

  test('a comment settles a warning, cause and correction settle a deviation, an error is never settled', () => {
    const settled = (check: Partial<Check>, cell: Partial<CheckedCell>) =>
      runChecks(
        createChecksInput({
          checks: [createCheck(check)],
          assignments: [createAssignment({ target: 10 })],
          cells: [createCell({ value: 900, ...cell })],
        }),
        12,
      ).map((each) => each.settled);
    expect(settled({ maximum: 1, severity: 'warning' }, {})).toEqual([false]);
    expect(settled({ maximum: 1, severity: 'warning' }, { comment: ' ' })).toEqual([false]);
    expect(settled({ maximum: 1, severity: 'warning' }, { comment: 'a festival' })).toEqual([true]);
    expect(settled({ maximum: 1 }, { comment: 'a festival' })).toEqual([false]);
    const deviation = { kind: 'deviation', share: 0.1, severity: 'warning' } as const;
    expect(settled(deviation, { comment: 'x', cause: 'a festival' })).toEqual([false]);
    expect(settled(deviation, { cause: 'a festival', correction: 'none needed' })).toEqual([true]);
  });
});

describe('validateCheck', () => {
  const problems = (check: Partial<Check>, indicator = createIndicator(), other: Indicator | null = null) =>
    Object.keys(validateCheck(createCheck(check), indicator, other));

  test('names the invalid field', () => {
    expect(problems({})).toEqual(['minimum']);
    expect(problems({ minimum: 5, maximum: 4 })).toEqual(['maximum']);
    expect(problems({ minimum: 1, factor: 2 })).toEqual(['factor']);
    expect(problems({ kind: 'jump', factor: 1, difference: -1 }).toSorted()).toEqual(['difference', 'factor']);
    expect(problems({ kind: 'deviation', share: 0 })).toEqual(['share']);
    expect(problems({ kind: 'whole' }, createIndicator({ valueType: 'text' }))).toEqual(['kind']);
    expect(problems({ kind: 'complete' }, createIndicator({ valueType: 'ratio' }))).toEqual(['kind']);
    expect(problems({ kind: 'relation', otherIndicatorId: 1 }, createIndicator(), createIndicator())).toEqual([
      'otherIndicatorId',
    ]);
    const snapshot = createIndicator({ id: 2, accumulation: 'snapshot' });
    expect(problems({ kind: 'relation', otherIndicatorId: 2 }, createIndicator(), snapshot)).toEqual(['otherIndicatorId']);
    expect(problems({ kind: 'relation', otherIndicatorId: 2 }, createIndicator(), createIndicator({ id: 2 }))).toEqual([]);
  });
});
