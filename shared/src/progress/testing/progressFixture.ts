import type { ProgressRow } from '../answers/progressResponse.ts';
import type { FigureIndicator } from '../cells/figureIndicator.ts';
import type {
  NotExpectedReason,
  ProgressAssignment,
  ProgressCell,
  ProgressExpectation,
  ProgressInput,
  ProgressPeriod,
  ProgressQuery,
} from '../cells/progressInput.ts';
import { computeProgressRows } from '../answers/computeProgressRows.ts';

/** Half-years of the worked examples, due a month after their end; ids are 11 to 16. */
export const halfYears: readonly ProgressPeriod[] = [
  { id: 11, number: 1, startsOn: '2017-08-01', endsOn: '2018-01-31', dueOn: '2018-02-28', opened: true },
  { id: 12, number: 2, startsOn: '2018-02-01', endsOn: '2018-07-31', dueOn: '2018-08-31', opened: true },
  { id: 13, number: 3, startsOn: '2018-08-01', endsOn: '2019-01-31', dueOn: '2019-02-28', opened: true },
  { id: 14, number: 4, startsOn: '2019-02-01', endsOn: '2019-07-31', dueOn: '2019-08-31', opened: true },
  { id: 15, number: 5, startsOn: '2019-08-01', endsOn: '2020-01-31', dueOn: '2020-02-29', opened: true },
  { id: 16, number: 6, startsOn: '2020-02-01', endsOn: '2020-07-31', dueOn: '2020-08-31', opened: true },
];

export interface ProgressFixture {
  readonly indicator?: Partial<FigureIndicator>;
  /** Ids and organisation ids count from 1; default country AT. Periods are assignment by number, not id. */
  readonly assignments: readonly (Partial<Omit<ProgressAssignment, 'milestones'>> & {
    readonly country?: string;
    readonly from?: number;
    readonly until?: number;
    readonly milestones?: Readonly<Record<number, number>>;
  })[];
  /** [assignment, period number, content]: a number is a reported value, a pair a ratio. */
  readonly cells?: readonly (readonly [number, number, FixtureCellContent, 'illustrative'?])[];
  /** [assignment, period number, reason]; all others are expected. null: no row in the expected set. */
  readonly notExpected?: readonly (readonly [number, number, NotExpectedReason | null])[];
  readonly query?: Partial<ProgressQuery>;
}

type FixtureCellContent = number | readonly [number, number] | 'withheld' | 'notApplicable' | 'inReview';

export function indicatorOf(fixture: ProgressFixture): FigureIndicator {
  return {
    id: 1,
    code: 'o1',
    valueType: 'count',
    accumulation: 'incremental',
    direction: 'increase',
    definitionVersion: 1,
    ...fixture.indicator,
  };
}

export function queryOf(fixture: ProgressFixture): ProgressQuery {
  return { by: 'consortium', through: 6, today: '2020-12-31', series: false, ...fixture.query };
}

export function inputOf(fixture: ProgressFixture): ProgressInput {
  const assignments = fixture.assignments.map(({ country = 'AT', from, until, milestones = {}, ...assignment }, index) => ({
    country,
    id: index + 1,
    organisationId: index + 1,
    indicatorId: fixture.indicator?.id ?? 1,
    baseline: null,
    target: null,
    fromPeriodId: from === undefined ? null : from + 10,
    untilPeriodId: until === undefined ? null : until + 10,
    illustrative: false,
    milestones: Object.entries(milestones).map(([number, value]) => ({ periodId: Number(number) + 10, value })),
    ...assignment,
  }));
  const organisations = new Map(assignments.map(({ organisationId: id, country }) => [id, { id, country }]));
  return {
    periods: halfYears,
    organisations: [...organisations.values()],
    assignments,
    expectations: assignments.flatMap(({ id }) => expectationsOf(fixture, id)),
    cells: (fixture.cells ?? []).map(cellOf),
  };
}

export function rowsOf(fixture: ProgressFixture): ProgressRow[] {
  return computeProgressRows(inputOf(fixture), indicatorOf(fixture), queryOf(fixture));
}

/** The single row of a fixture; fixtures query the consortium by default. Throws an Error without a row. */
export function rowOf(fixture: ProgressFixture): ProgressRow {
  const [row] = rowsOf(fixture);
  if (row === undefined) throw new Error('The fixture has no row.');
  return row;
}

function expectationsOf(fixture: ProgressFixture, assignmentId: number): ProgressExpectation[] {
  return halfYears.flatMap(({ id: periodId, number }): ProgressExpectation[] => {
    const exception = fixture.notExpected?.find(([assignment, period]) => assignment === assignmentId && period === number);
    if (exception === undefined) return [{ assignmentId, periodId, expected: true, reason: null }];
    return exception[2] === null ? [] : [{ assignmentId, periodId, expected: false, reason: exception[2] }];
  });
}

function cellOf([assignmentId, number, content, illustrative]: NonNullable<ProgressFixture['cells']>[number]): ProgressCell {
  const isReported = typeof content === 'number' || typeof content === 'object';
  const [numerator, denominator] = typeof content === 'object' ? content : [null, null];
  return {
    assignmentId,
    periodId: number + 10,
    status: content === 'inReview' ? 'handedIn' : 'counts',
    availability: isReported ? 'reported' : content === 'inReview' ? null : content,
    value: typeof content === 'number' ? content : null,
    numerator,
    denominator,
    illustrative: illustrative === 'illustrative',
  };
}
