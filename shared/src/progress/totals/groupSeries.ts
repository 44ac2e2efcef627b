import type { ProgressCell, ProgressQuery } from '../cells/progressInput.ts';
import type { AssignmentSeries, ProgressIndex } from '../cells/progressIndex.ts';
import { requireOpenedPeriod } from '../cells/timeline.ts';
import { allPlaces, keepsOrganisation, listsEmptyCountry, type PlaceFilter } from '../filter/placeFilter.ts';

export interface ProgressGroup<Cell extends ProgressCell = ProgressCell> {
  readonly key: string;
  /** Members at the end of the requested period. */
  readonly series: readonly AssignmentSeries<Cell>[];
  /** Members at the end of the period at this position. */
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
 * Groups the assignments of one indicator, ascending by key: country codes by code unit, organisation ids numerically ("9"
 * before "10"). Every country and organisation is listed, even without assignments. An organisation belongs to its country at
 * the end of the period. With `only`, what is not of these places counts nowhere, and a country or organisation that has nothing
 * of it is not listed. By country, and with `only`, throws a RangeError for a period that has not opened. Source: contract.md,
 * "Answers about progress".
 */
export function groupSeries<Cell extends ProgressCell>(
  index: ProgressIndex<Cell>,
  indicatorId: number,
  { by, through, only = allPlaces }: Pick<ProgressQuery, 'by' | 'through' | 'only'>,
): ProgressGroup<Cell>[] {
  const groups = groupAll(index, indicatorId, { by, through });
  if (only.countries.length === 0 && only.organisations.length === 0) return groups;
  const { position } = requireOpenedPeriod(index.timeline, through);
  const isListed = createListing(index, by, position, only);
  const listed = groups.filter(({ key }) => isListed(key));
  // An organisation is listed or not: its own row is whole, whatever its country was before.
  return by === 'organisation' ? listed : listed.map((group) => limitGroup(group, position, only));
}

/** Whether a row has something of the places that alone count. */
function createListing<Cell extends ProgressCell>(
  index: ProgressIndex<Cell>,
  by: ProgressQuery['by'],
  position: number,
  only: PlaceFilter,
): (key: string) => boolean {
  if (by === 'consortium') return () => true;
  const kept = [...index.countries]
    .map(([id, countries]) => ({ id, country: countries[position] ?? '' }))
    .filter(({ id, country }) => keepsOrganisation(only, id, country));
  const keys = new Set(kept.map(({ id, country }) => (by === 'country' ? country : String(id))));
  return (key) => keys.has(key) || (by === 'country' && listsEmptyCountry(only, key));
}

/** The group with what counts alone: at each period by the countries of then. */
function limitGroup<Cell extends ProgressCell>(
  { key, seriesAt }: ProgressGroup<Cell>,
  position: number,
  only: PlaceFilter,
): ProgressGroup<Cell> {
  const limitedAt = (at: number) =>
    seriesAt(at).filter(({ assignment, countries }) => keepsOrganisation(only, assignment.organisationId, countries[at] ?? ''));
  return { key, series: limitedAt(position), seriesAt: limitedAt };
}

function groupAll<Cell extends ProgressCell>(
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
  position: number,
): ProgressGroup<Cell>[] {
  // Countries of later periods are not listed, so that results of past periods do not change.
  const countriesSoFar = [...index.countries.values()].flatMap((countries) => countries.slice(0, position + 1));
  const keys = [...new Set([...(index.input.countries ?? []), ...countriesSoFar])].sort();
  const groupedAt = (at: number) => groupByKey(keys, all, ({ countries }) => countries[at] ?? '');
  const hasCountryChange = all.some(({ countries }) => countries.some((country) => country !== countries[position]));
  const now = groupedAt(position);
  if (!hasCountryChange) return [...now].map(([key, series]) => createFixedGroup(key, series));
  const groupedByPosition = index.timeline.periods.map((period) => groupedAt(period.position));
  return [...now].map(([key, series]) => ({
    key,
    series,
    seriesAt: (at) => groupedByPosition[at]?.get(key) ?? [],
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
