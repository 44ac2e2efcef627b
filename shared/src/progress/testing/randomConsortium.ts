import fc from 'fast-check';
import type {
  ProgressAssignment,
  ProgressCell,
  ProgressExpectation,
  ProgressIndicator,
  ProgressInput,
  ProgressPeriod,
} from '../cells/progressInput.ts';
import type { FigureIndicator } from '../cells/figureIndicator.ts';

/** Random consortia with few distinct values, so that ties, empty cells and all reasons occur often. */
export interface RandomConsortium {
  readonly input: ProgressInput;
  readonly indicator: FigureIndicator;
  readonly through: number;
  readonly today: string;
}

const halfYears: readonly ProgressPeriod[] = [
  ['2017-08-01', '2018-01-31', '2018-02-28'],
  ['2018-02-01', '2018-07-31', '2019-03-31'],
  ['2018-08-01', '2019-01-31', '2019-02-28'],
  ['2019-02-01', '2019-07-31', '2019-08-31'],
  ['2019-08-01', '2020-01-31', '2020-02-29'],
  ['2020-02-01', '2020-07-31', '2020-08-31'],
].map(([startsOn = '', endsOn = '', dueOn = ''], index) => ({
  id: 70 - index * 10,
  number: index + 1,
  startsOn,
  endsOn,
  dueOn,
  opened: true,
}));

const countries = ['SK', 'AT', 'HU'];
const organisationIds = [12, 3, 101, 9];

const figure = fc.oneof(
  fc.integer({ min: -1, max: 6 }),
  fc.integer({ min: -3, max: 12 }),
  fc.integer({ min: -20_000, max: 120_000 }).map((n) => n / 10_000),
);
const level = fc.oneof(fc.constant(null), fc.integer({ min: -2, max: 10 }), fc.constant(0.1234));
const share = fc.constantFrom(0, 0.5, 0.3333, 1);
const quantity = fc.oneof(
  fc.constantFrom(0, 0, 1, 3),
  fc.integer({ min: 1, max: 90_000 }).map((n) => n / 10_000),
);

const reason = fc.constantFrom('joinedLater' as const, 'leftEarlier' as const, 'pilotNotStarted' as const);

export const indicatorArbitrary: fc.Arbitrary<FigureIndicator> = fc.record({
  id: fc.constantFrom(1, 2),
  code: fc.constant('o1'),
  valueType: fc.constantFrom('count' as const, 'amount' as const, 'ratio' as const, 'score' as const),
  accumulation: fc.constantFrom('incremental' as const, 'snapshot' as const),
  direction: fc.constantFrom('increase' as const, 'increase' as const, 'decrease' as const),
  definitionVersion: fc.constant(1),
});

function assignmentArbitrary(id: number, indicator: ProgressIndicator): fc.Arbitrary<ProgressAssignment> {
  const levels = indicator.valueType === 'ratio' ? fc.option(share) : level;
  const period = fc.option(fc.constantFrom(...halfYears.map((each) => each.id)), { freq: 2 });
  const isCumulative = indicator.accumulation === 'incremental' && /count|amount/.test(indicator.valueType);
  return fc
    .record({
      id: fc.constant(id),
      organisationId: fc.constantFrom(...organisationIds),
      indicatorId: fc.constant(indicator.id),
      baseline: isCumulative ? fc.constantFrom(null, 0) : levels,
      target: levels,
      milestones: fc.uniqueArray(
        fc.record({ periodId: fc.constantFrom(...halfYears.map((each) => each.id)), value: fc.integer({ min: 0, max: 9 }) }),
        { maxLength: 3, selector: ({ periodId }) => periodId },
      ),
      fromPeriodId: period,
      untilPeriodId: period,
      illustrative: fc.boolean(),
      hasAlignedTarget: fc.boolean(),
    })
    .map(({ hasAlignedTarget, ...assignment }) =>
      orderPeriods(hasAlignedTarget ? alignTarget(assignment, indicator) : assignment),
    );
}

/**
 * Moves the target to the side of the baseline that the direction requires. Some assignments stay invalid on purpose: totals
 * must handle them.
 */
function alignTarget(assignment: ProgressAssignment, { direction }: ProgressIndicator): ProgressAssignment {
  const { baseline, target } = assignment;
  if (target === null || (baseline ?? 0) < target === (direction === 'increase')) return assignment;
  return baseline === null || baseline === 0
    ? { ...assignment, target: -target }
    : { ...assignment, baseline: target, target: baseline };
}

/** Ensures from <= until, as validation does; the smaller id is the later period. */
function orderPeriods(assignment: ProgressAssignment): ProgressAssignment {
  const { fromPeriodId, untilPeriodId } = assignment;
  if (fromPeriodId === null || untilPeriodId === null || fromPeriodId >= untilPeriodId) return assignment;
  return { ...assignment, fromPeriodId: untilPeriodId, untilPeriodId: fromPeriodId };
}

function cellArbitrary(assignmentId: number, periodId: number, indicator: ProgressIndicator): fc.Arbitrary<ProgressCell[]> {
  const reported = fc
    .record({ value: figure, denominator: quantity, part: fc.constantFrom(0, 0.25, 0.5, 1), illustrative: fc.boolean() })
    .map(({ value, denominator, part, illustrative }): ProgressCell[] => {
      const isRatio = indicator.valueType === 'ratio';
      const numerator = Math.round(denominator * part * 10_000) / 10_000;
      return [
        {
          assignmentId,
          periodId,
          status: 'counts',
          availability: 'reported',
          value: isRatio ? null : indicator.valueType === 'score' ? Math.round(value) : value,
          numerator: isRatio ? numerator : null,
          denominator: isRatio ? denominator : null,
          illustrative,
        },
      ];
    });
  const emptyCell = { assignmentId, periodId, value: null, numerator: null, denominator: null, illustrative: true };
  const notReported = fc
    .constantFrom('withheld' as const, 'notApplicable' as const)
    .map((availability): ProgressCell[] => [{ ...emptyCell, status: 'counts', availability }]);
  const handedIn = fc.constant<ProgressCell[]>([{ ...emptyCell, status: 'handedIn', availability: 'reported', value: 99 }]);
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant<ProgressCell[]>([]) },
    { weight: 3, arbitrary: reported },
    { weight: 1, arbitrary: notReported },
    { weight: 1, arbitrary: handedIn },
  );
}

function expectationArbitrary(assignmentId: number, periodId: number): fc.Arbitrary<ProgressExpectation[]> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant<ProgressExpectation[]>([{ assignmentId, periodId, expected: true, reason: null }]) },
    { weight: 2, arbitrary: reason.map((why) => [{ assignmentId, periodId, expected: false, reason: why }]) },
    { weight: 1, arbitrary: fc.constant<ProgressExpectation[]>([]) },
  );
}

/** Some organisations have no assignment, some assignments are never expected; at most six assignments. */
export function consortiumArbitrary(
  indicators: fc.Arbitrary<FigureIndicator> = indicatorArbitrary,
): fc.Arbitrary<RandomConsortium> {
  return fc
    .record({ indicator: indicators, size: fc.integer({ min: 0, max: 6 }), opened: fc.integer({ min: 1, max: 6 }) })
    .chain(({ indicator, size, opened }) => {
      const ids = Array.from({ length: size }, (_, index) => 500 - index * 7);
      const cellKeys = ids.flatMap((id) => halfYears.map((period) => ({ id, period })));
      return fc.record({
        indicator: fc.constant(indicator),
        organisations: fc.tuple(
          ...organisationIds.map((id) => fc.constantFrom(...countries).map((country) => ({ id, country }))),
        ),
        assignments: fc.tuple(...ids.map((id) => assignmentArbitrary(id, indicator))),
        cells: fc.tuple(...cellKeys.map(({ id, period }) => cellArbitrary(id, period.id, indicator))),
        expectations: fc.tuple(...cellKeys.map(({ id, period }) => expectationArbitrary(id, period.id))),
        opened: fc.constant(opened),
        through: fc.integer({ min: 1, max: opened }),
        today: fc.constantFrom('2018-02-28', '2018-03-01', '2019-02-28', '2019-03-01', '2019-04-01', '2020-01-01', '2021-01-01'),
      });
    })
    .map(({ indicator, organisations, assignments, cells, expectations, opened, through, today }) => {
      const periods = halfYears.map((period) => ({ ...period, opened: period.number <= opened })).toReversed();
      const openIds = new Set(periods.filter((period) => period.opened).map(({ id }) => id));
      return {
        indicator,
        through,
        today,
        input: {
          periods,
          organisations,
          assignments,
          cells: cells.flat(),
          expectations: expectations.flat().filter(({ periodId }) => openIds.has(periodId)),
        },
      };
    });
}

/** Reproducible random consortia for a seed. */
export const sampleConsortia = (seed: number, count: number): RandomConsortium[] =>
  fc.sample(consortiumArbitrary(), { seed, numRuns: count });
