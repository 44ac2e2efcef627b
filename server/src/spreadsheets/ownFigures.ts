import { type Store, systemStoreOf } from '@pilotage/db';
import type { Assignment, Indicator, Measurement, Organisation, Period, Report } from '@pilotage/shared';
import { Problem } from '../http/problem.ts';

/** One line of the own figures: what is to be reported, and what is said of it. */
export interface OwnFigure {
  assignment: Assignment;
  indicator: Indicator;
  pilot: string | null;
  cell: Measurement | null;
  /** What was said in the period before. */
  previousCell: Measurement | null;
}

export interface OwnFigures {
  organisation: Organisation;
  period: Period;
  periods: readonly Period[];
  report: Report | undefined;
  figures: readonly OwnFigure[];
}

/** Whose figures the actor enters; 403 for somebody who enters none. */
export function requireOrganisationId({ actor }: Store): number {
  if (actor.role === 'system' || actor.organisationId === null) throw new Problem('forbidden');
  return actor.organisationId;
}

/** Who enters figures; 403 for somebody who enters none. */
export function requireUserId({ actor }: Store): number {
  if (actor.role === 'system') throw new Problem('forbidden');
  return actor.userId;
}

const compareByIndicator = (one: OwnFigure, other: OwnFigure): number =>
  Number(one.indicator.organisationId !== null) - Number(other.indicator.organisationId !== null) ||
  one.indicator.code.localeCompare(other.indicator.code) ||
  one.assignment.id - other.assignment.id;

const isReportedIn = (
  { fromPeriodId, untilPeriodId }: Assignment,
  period: Period,
  numbers: ReadonlyMap<number, number>,
): boolean =>
  period.number >= (numbers.get(fromPeriodId ?? 0) ?? period.number) &&
  period.number <= (numbers.get(untilPeriodId ?? 0) ?? period.number);

/** The figures of the actor's organisation in a period, as far as the actor may read them, in the order of the figures table. */
export async function loadOwnFigures(store: Store, periodId: number): Promise<OwnFigures> {
  const organisationId = requireOrganisationId(store);
  const period = await store.get('periods', periodId);
  const where = { organisationId };
  const periods = await store.all('periods');
  const previousPeriod = periods.filter(({ number }) => number < period.number).toSorted((a, b) => b.number - a.number)[0];
  const [organisation, assignments, indicators, pilots, reports] = await Promise.all([
    store.get('organisations', organisationId),
    store.all('assignments', { where }),
    store.all('indicators'),
    store.all('pilots', { fields: ['title'] }),
    systemStoreOf(store).all('reports', { where: { organisationId, periodId } }),
  ]);
  const cells = await store.all('measurements', {
    where: { ...where, periodId: [periodId, ...(previousPeriod ? [previousPeriod.id] : [])] },
  });
  const cellAt = new Map(cells.map((cell) => [`${cell.assignmentId} ${cell.periodId}`, cell]));
  const byId = new Map(indicators.map((each) => [each.id, each]));
  const titles = new Map(pilots.map(({ id, title }) => [id, title]));
  const numbers = new Map(periods.map(({ id, number }) => [id, number]));
  const figures = assignments.flatMap((assignment): OwnFigure[] => {
    const indicator = byId.get(assignment.indicatorId);
    if (!indicator || !isReportedIn(assignment, period, numbers)) return [];
    return [
      {
        assignment,
        indicator,
        pilot: titles.get(assignment.pilotId ?? 0) ?? null,
        cell: cellAt.get(`${assignment.id} ${periodId}`) ?? null,
        previousCell: cellAt.get(`${assignment.id} ${previousPeriod?.id}`) ?? null,
      },
    ];
  });
  return { organisation, period, periods, report: reports[0], figures: figures.toSorted(compareByIndicator) };
}
