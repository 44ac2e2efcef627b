import { type Store, systemStoreOf } from '@pilotage/db';
import {
  type Assignment,
  type Indicator,
  indicatorIn,
  type Measurement,
  type Organisation,
  type Period,
  type Report,
} from '@pilotage/shared';
import { Problem } from '../http/problem.ts';

/** An assignment of the own organisation with its indicator and its cell in the period. */
export interface OwnFigure {
  assignment: Assignment;
  indicator: Indicator;
  pilot: string | null;
  cell: Measurement | null;
  /** The cell of the previous period. */
  previousCell: Measurement | null;
}

export interface OwnFigures {
  organisation: Organisation;
  period: Period;
  periods: readonly Period[];
  report: Report | undefined;
  figures: readonly OwnFigure[];
}

/** The organisation id of the actor. Throws 403 without one. */
export function requireOrganisationId({ actor }: Store): number {
  if (actor.role === 'system' || actor.organisationId === null) throw new Problem('forbidden');
  return actor.organisationId;
}

/** The user id of the actor. Throws 403 for the system. */
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

/** Loads the figures of the actor's organisation in a period, in the order of the figures table. */
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
  const cellByKey = new Map(cells.map((cell) => [`${cell.assignmentId} ${cell.periodId}`, cell]));
  const indicatorById = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const titles = new Map(pilots.map(({ id, title }) => [id, title]));
  const numbers = new Map(periods.map(({ id, number }) => [id, number]));
  const figures = assignments.flatMap((assignment): OwnFigure[] => {
    const defined = indicatorById.get(assignment.indicatorId);
    // A file of a period knows the categories and options of that period.
    const indicator = defined && indicatorIn(defined, period.number, periods);
    if (!indicator || !isReportedIn(assignment, period, numbers)) return [];
    return [
      {
        assignment,
        indicator,
        pilot: titles.get(assignment.pilotId ?? 0) ?? null,
        cell: cellByKey.get(`${assignment.id} ${periodId}`) ?? null,
        previousCell: cellByKey.get(`${assignment.id} ${previousPeriod?.id}`) ?? null,
      },
    ];
  });
  return { organisation, period, periods, report: reports[0], figures: figures.toSorted(compareByIndicator) };
}
