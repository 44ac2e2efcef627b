import type { ProgressRow } from '../answer.ts';
import type { FigureIndicator } from '../figureIndicator.ts';
import type {
  NotExpectedReason,
  ProgressAssignment,
  ProgressCell,
  ProgressExpectation,
  ProgressInput,
  ProgressPeriod,
  ProgressQuestion,
} from '../input.ts';
import { progressRows } from '../progressRows.ts';

/** Half-years of the worked examples, due a month after they end; ids are 11 to 16. */
export const halfYears: readonly ProgressPeriod[] = [
  { id: 11, number: 1, startsOn: '2017-08-01', endsOn: '2018-01-31', dueOn: '2018-02-28', opened: true },
  { id: 12, number: 2, startsOn: '2018-02-01', endsOn: '2018-07-31', dueOn: '2018-08-31', opened: true },
  { id: 13, number: 3, startsOn: '2018-08-01', endsOn: '2019-01-31', dueOn: '2019-02-28', opened: true },
  { id: 14, number: 4, startsOn: '2019-02-01', endsOn: '2019-07-31', dueOn: '2019-08-31', opened: true },
  { id: 15, number: 5, startsOn: '2019-08-01', endsOn: '2020-01-31', dueOn: '2020-02-29', opened: true },
  { id: 16, number: 6, startsOn: '2020-02-01', endsOn: '2020-07-31', dueOn: '2020-08-31', opened: true },
];

export interface Scene {
  readonly indicator?: Partial<FigureIndicator>;
  /** Ids and organisations count from 1 in the order given; country AT. Period numbers, not ids. */
  readonly assignments: readonly (Partial<Omit<ProgressAssignment, 'milestones'>> & {
    readonly country?: string;
    readonly from?: number;
    readonly until?: number;
    readonly milestones?: Readonly<Record<number, number>>;
  })[];
  /** [assignment, period number, what]: a number is a reported value, a pair a ratio. */
  readonly cells?: readonly (readonly [number, number, Said, 'illustrative'?])[];
  /** [assignment, period number, reason]: all else is expected. No line at all: null. */
  readonly notExpected?: readonly (readonly [number, number, NotExpectedReason | null])[];
  readonly ask?: Partial<ProgressQuestion>;
}

type Said = number | readonly [number, number] | 'withheld' | 'notApplicable' | 'inReview';

export function indicatorOf(scene: Scene): FigureIndicator {
  return {
    id: 1,
    code: 'o1',
    valueType: 'count',
    accumulation: 'incremental',
    direction: 'increase',
    definitionVersion: 1,
    ...scene.indicator,
  };
}

export function questionOf(scene: Scene): ProgressQuestion {
  return { by: 'consortium', through: 6, today: '2020-12-31', series: false, ...scene.ask };
}

export function inputOf(scene: Scene): ProgressInput {
  const assignments = scene.assignments.map(({ country = 'AT', from, until, milestones = {}, ...given }, index) => ({
    country,
    id: index + 1,
    organisationId: index + 1,
    indicatorId: scene.indicator?.id ?? 1,
    baseline: null,
    target: null,
    fromPeriodId: from === undefined ? null : from + 10,
    untilPeriodId: until === undefined ? null : until + 10,
    illustrative: false,
    milestones: Object.entries(milestones).map(([number, value]) => ({ periodId: Number(number) + 10, value })),
    ...given,
  }));
  const organisations = new Map(assignments.map(({ organisationId: id, country }) => [id, { id, country }]));
  return {
    periods: halfYears,
    organisations: [...organisations.values()],
    assignments,
    expectations: assignments.flatMap(({ id }) => expectations(scene, id)),
    cells: (scene.cells ?? []).map(cellOf),
  };
}

export function rowsOf(scene: Scene): ProgressRow[] {
  return progressRows(inputOf(scene), indicatorOf(scene), questionOf(scene));
}

/** The one row of a scene that asks for the consortium (which is what a scene asks unless it says so). */
export function rowOf(scene: Scene): ProgressRow {
  const [row] = rowsOf(scene);
  if (row === undefined) throw new Error('No row.');
  return row;
}

function expectations(scene: Scene, assignmentId: number): ProgressExpectation[] {
  return halfYears.flatMap(({ id: periodId, number }): ProgressExpectation[] => {
    const said = scene.notExpected?.find(([assignment, period]) => assignment === assignmentId && period === number);
    if (said === undefined) return [{ assignmentId, periodId, expected: true, reason: null }];
    return said[2] === null ? [] : [{ assignmentId, periodId, expected: false, reason: said[2] }];
  });
}

function cellOf([assignmentId, number, said, illustrative]: NonNullable<Scene['cells']>[number]): ProgressCell {
  const isReported = typeof said === 'number' || typeof said === 'object';
  const [numerator, denominator] = typeof said === 'object' ? said : [null, null];
  return {
    assignmentId,
    periodId: number + 10,
    standing: said === 'inReview' ? 'handedIn' : 'counts',
    availability: isReported ? 'reported' : said === 'inReview' ? null : said,
    value: typeof said === 'number' ? said : null,
    numerator,
    denominator,
    illustrative: illustrative === 'illustrative',
  };
}
