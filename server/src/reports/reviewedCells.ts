import type { Store } from '@pilotage/db';
import {
  type Assignment,
  type Check,
  blockingFirst,
  type Finding,
  findings,
  hasFigures,
  lastReported,
  type Indicator,
  type Measurement,
  type Oddity,
  oddFigure,
  type Period,
  type ProgressBasis,
  type ProgressRow,
  progressPeriods,
  progressRows,
  type Report,
} from '@pilotage/shared';
import { progressInput } from '../progress/progressInput.ts';
import { knownOf } from '../progress/question.ts';
import { type EarlierCell, handedInBefore } from './handedInBefore.ts';

export interface ReviewedCell {
  cell: Measurement;
  assignment: Assignment;
  indicator: Indicator;
  /** What was said of the assignment last: as it stands, or as it was handed in where the viewer may not read it now. */
  last: EarlierCell | null;
  odd: Oddity[];
  /** What the checks of its indicator find in it; what blocks comes first. */
  findings: Finding[];
  /** Of the assignment through the report's period. */
  progress: ProgressRow | null;
}

interface Reading {
  store: Store;
  report: Report;
  /** The basis on which the report's own figures count. */
  basis: ProgressBasis;
}

async function rowsOf({ store, basis }: Reading, indicators: readonly Indicator[], through: number) {
  const withFigures = indicators.filter(hasFigures);
  const known = await knownOf(store);
  const input = await progressInput({ store, indicators: withFigures, basis, known });
  const { today } = known;
  return ({ id }: Assignment, indicator: Indicator): ProgressRow | null => {
    if (!hasFigures(indicator)) return null;
    const assignments = input.assignments.filter((each) => each.id === id);
    const [row] = progressRows({ ...input, assignments }, indicator, { by: 'consortium', through, today, series: false });
    return row ?? null;
  };
}

/** What the earlier cells of the organisation say, oldest first. */
async function earlierCells({ store, report, basis }: Reading, cells: readonly Measurement[], before: readonly Period[]) {
  const handedIn = basis === 'submitted' ? await handedInBefore(store, report, { cells, before }) : [];
  const all: readonly EarlierCell[] = [...cells, ...handedIn];
  return before.flatMap(({ id }) => all.filter(({ periodId }) => periodId === id));
}

const ruledBy = { jump: 'jump', path: 'deviation', silent: null } as const satisfies Record<Oddity, Check['kind'] | null>;

/** Where the lead partner has set a check of the kind, that check judges, not the rule of thumb. */
const isRuled = (odd: Oddity, indicator: Indicator, checks: readonly Check[]): boolean =>
  checks.some(({ indicatorId, kind }) => indicatorId === indicator.id && kind === ruledBy[odd]);

/** The figures of a report that the viewer may read, each with what came before it and what looks odd about it. */
export async function reviewedCells(reading: Reading): Promise<ReviewedCell[]> {
  const { store, report } = reading;
  const { organisationId, periodId } = report;
  const assignments = await store.all('assignments', { where: { organisationId } });
  const indicators = await store.all('indicators', { where: { id: assignments.map(({ indicatorId }) => indicatorId) } });
  const cells = await store.all('measurements', { where: { organisationId } });
  const periods = (await store.all('periods')).toSorted((a, b) => a.number - b.number);
  const number = periods.find(({ id }) => id === periodId)?.number ?? 0;
  const before = periods.filter((period) => period.number < number);
  const progressOf = await rowsOf(reading, indicators, number);
  const checks = await store.all('checks', { where: { active: true } });
  const said = await earlierCells(reading, cells, before);
  const now = cells.filter((cell) => !before.some(({ id }) => id === cell.periodId));
  const book = { organisationId, periods: progressPeriods(periods), indicators, assignments, cells: [...said, ...now], checks };
  const found = blockingFirst(findings(book, periodId));
  return assignments.flatMap((assignment): ReviewedCell[] => {
    const indicator = indicators.find(({ id }) => id === assignment.indicatorId);
    const cell = cells.find((each) => each.assignmentId === assignment.id && each.periodId === periodId);
    if (indicator === undefined || cell === undefined) return [];
    const earlier = said.filter(({ assignmentId }) => assignmentId === assignment.id);
    const progress = progressOf(assignment, indicator);
    const odd = oddFigure({
      valueType: indicator.valueType,
      availability: cell.availability,
      value: cell.value,
      last: lastReported(earlier, periods, number),
      status: progress?.status ?? null,
    }).filter((each) => !isRuled(each, indicator, checks));
    const own = found.filter(({ assignmentId }) => assignmentId === assignment.id);
    return [{ cell, assignment, indicator, last: earlier.at(-1) ?? null, odd, findings: own, progress }];
  });
}
