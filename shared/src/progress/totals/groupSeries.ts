import type { ProgressCell, ProgressQuery } from '../cells/progressInput.ts';
import type { AssignmentSeries, ProgressIndex } from '../cells/progressIndex.ts';
import { requireOpenedPeriod } from '../cells/timeline.ts';

export interface ProgressGroup<Cell extends ProgressCell = ProgressCell> {
  readonly key: string;
  /** Those who belong to it at the end of the period asked. */
  readonly series: readonly AssignmentSeries<Cell>[];
  /** Those who belonged to it at the end of the period at this position. */
  readonly seriesAt: (position: number) => readonly AssignmentSeries<Cell>[];
}

const createFixedGroup = <Cell extends ProgressCell>(
  key: string,
  series: readonly AssignmentSeries<Cell>[],
): ProgressGroup<Cell> => ({
  key,
  series,
  seriesAt: () => series,
});

/**
 * The groups of one indicator's assignments, ascending by key: country codes by code unit, organisation ids by number ("9"
 * before "10"). Every country and organisation is listed, also with nothing assigned. An organisation counts in the country that it
 * is in at the end of the period. Source: contract.md, "Answers about progress".
 */
export function groupSeries<Cell extends ProgressCell>(
  index: ProgressIndex<Cell>,
  indicatorId: number,
  { by, through }: Pick<ProgressQuery, 'by' | 'through'>,
): ProgressGroup<Cell>[] {
  const all = index.seriesByIndicator.get(indicatorId) ?? [];
  if (by === 'consortium') return [createFixedGroup('consortium', all)];
  if (by === 'country') return groupByCountry(index, all, requireOpenedPeriod(index.timeline, through).position);
  const keys = index.input.organisations
    .map(({ id }) => id)
    .sort((a, b) => a - b)
    .map(String);
  const grouped = groupByKey(keys, all, ({ assignment }) => String(assignment.organisationId));
  return [...grouped].map(([key, series]) => createFixedGroup(key, series));
}

function groupByCountry<Cell extends ProgressCell>(
  index: ProgressIndex<Cell>,
  all: readonly AssignmentSeries<Cell>[],
  asked: number,
): ProgressGroup<Cell>[] {
  // Countries of later periods are not listed: a period that is over stays as it was.
  const reached = [...index.countries.values()].flatMap((countries) => countries.slice(0, asked + 1));
  const keys = [...new Set([...(index.input.countries ?? []), ...reached])].sort();
  const groupedAt = (position: number) => groupByKey(keys, all, ({ countries }) => countries[position] ?? '');
  const hasMoved = all.some(({ countries }) => countries.some((country) => country !== countries[asked]));
  const now = groupedAt(asked);
  if (!hasMoved) return [...now].map(([key, series]) => createFixedGroup(key, series));
  const groupedThen = index.timeline.periods.map(({ position }) => groupedAt(position));
  return [...now].map(([key, series]) => ({
    key,
    series,
    seriesAt: (position) => groupedThen[position]?.get(key) ?? [],
  }));
}

function groupByKey<Cell extends ProgressCell>(
  keys: readonly string[],
  series: readonly AssignmentSeries<Cell>[],
  keyOf: (each: AssignmentSeries<Cell>) => string,
): Map<string, AssignmentSeries<Cell>[]> {
  const grouped = new Map<string, AssignmentSeries<Cell>[]>(keys.map((key) => [key, []]));
  for (const each of series) grouped.get(keyOf(each))?.push(each);
  return grouped;
}
