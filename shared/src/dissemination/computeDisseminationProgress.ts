import { countryOn } from '../organisations/countryOn.ts';
import {
  type ActivityGroup,
  countFulfilled,
  type DisseminationCell,
  type DisseminationInput,
  type DisseminationScope,
  type KnownSum,
  listDisseminationCells,
} from './disseminationCells.ts';
import { type PlanNumber, planNumbers } from './disseminationPlan.ts';

export const disseminationGroupings = ['country', 'organisation', 'consortium', 'period', 'objective'] as const;

export type DisseminationGrouping = (typeof disseminationGroupings)[number];

export interface DisseminationQuery extends DisseminationScope {
  readonly by: DisseminationGrouping;
}

/** One country, organisation, period or objective, or the consortium: what was planned, and what has been achieved. */
export interface DisseminationRow {
  /** A country code, the id of an organisation or objective, the number of a period, or `consortium`. */
  key: string;
  /** The sums of the plans; null: nothing was said. */
  planned: Record<PlanNumber, number | null>;
  /** The held activities, each once, however many objectives it counts for; and of how many the numbers are known. */
  held: { activities: number; attendances: KnownSum; reach: KnownSum };
  /** How many of the planned activities have been held. One that counts for two objectives fulfils a plan of each. */
  fulfilled: number;
  /** How many of the planned activities have not been held. */
  open: number;
  /** Activities that are entered and have not been held. */
  coming: number;
  /** Whether a plan or a counted activity is an example. */
  illustrative: boolean;
}

function sumPlanned(cells: readonly DisseminationCell[], field: PlanNumber): number | null {
  const known = cells.flatMap(({ plan }) => plan?.[field] ?? []);
  return known.length === 0 ? null : known.reduce((sum, number) => sum + number, 0);
}

const addUp = (groups: readonly ActivityGroup[], numberOf: (group: ActivityGroup) => number): number =>
  groups.reduce((sum, group) => sum + numberOf(group), 0);

const addKnown = (groups: readonly ActivityGroup[], field: 'attendances' | 'reach'): KnownSum => ({
  known: addUp(groups, (group) => group[field].known),
  sum: addUp(groups, (group) => group[field].sum),
});

function computeRow(key: string, cells: readonly DisseminationCell[]): DisseminationRow {
  // A group is in a cell of each objective for which it counts, and is counted once.
  const groups = [...new Set(cells.flatMap((cell) => cell.groups))];
  const held = groups.filter(({ state }) => state === 'held');
  const [activities, attendances, reach] = planNumbers.map((field) => sumPlanned(cells, field));
  const fulfilled = cells.reduce((sum, cell) => sum + countFulfilled(cell), 0);
  return {
    key,
    planned: { activities: activities ?? null, attendances: attendances ?? null, reach: reach ?? null },
    held: {
      activities: addUp(held, ({ count }) => count),
      attendances: addKnown(held, 'attendances'),
      reach: addKnown(held, 'reach'),
    },
    fulfilled,
    open: (activities ?? 0) - fulfilled,
    coming: addUp(groups, ({ state, count }) => (state === 'planned' ? count : 0)),
    illustrative: cells.some(({ plan }) => plan?.illustrative === true) || groups.some(({ illustrative }) => illustrative),
  };
}

/** The key of a cell in each grouping. */
const keyOf: { readonly [G in DisseminationGrouping]: (cell: DisseminationCell) => string } = {
  country: ({ country }) => country,
  organisation: ({ organisationId }) => String(organisationId),
  consortium: () => 'consortium',
  period: ({ period }) => String(period.number),
  objective: ({ objective }) => String(objective.id),
};

function listCountries(
  { organisations, countries, periods }: DisseminationInput,
  { organisationId, country }: DisseminationScope,
) {
  if (country !== null) return [country];
  const asked = organisations.filter(({ id }) => organisationId === null || id === organisationId);
  const ofOrganisations = asked.flatMap((each) =>
    periods.length === 0 ? [each.country] : periods.map(({ endsOn }) => countryOn(each, endsOn)),
  );
  return [...new Set([...(organisationId === null ? countries : []), ...ofOrganisations])].toSorted();
}

function listOrganisations({ organisations, periods }: DisseminationInput, { organisationId, country }: DisseminationScope) {
  return organisations
    .filter(({ id }) => organisationId === null || id === organisationId)
    .filter((each) => country === null || periods.some(({ endsOn }) => countryOn(each, endsOn) === country))
    .map(({ id }) => id)
    .toSorted((one, other) => one - other);
}

/** All keys of an answer in their order, those with nothing planned or held included. */
function listKeys(input: DisseminationInput, query: DisseminationQuery): string[] {
  switch (query.by) {
    case 'country':
      return listCountries(input, query);
    case 'organisation':
      return listOrganisations(input, query).map(String);
    case 'consortium':
      return ['consortium'];
    case 'period':
      return input.periods
        .map(({ number }) => number)
        .filter((number) => query.period === null || number === query.period)
        .toSorted((one, other) => one - other)
        .map(String);
    case 'objective':
      return input.objectives
        .filter(({ id }) => query.objectiveId === null || id === query.objectiveId)
        .toSorted((one, other) => one.position - other.position || one.id - other.id)
        .map(({ id }) => String(id));
  }
}

/** What was planned and what has been achieved, by country, organisation, period or objective, or of the consortium (decision 50). */
export function computeDisseminationProgress(input: DisseminationInput, query: DisseminationQuery): DisseminationRow[] {
  const cellsByKey = new Map<string, DisseminationCell[]>();
  for (const cell of listDisseminationCells(input, query)) {
    const key = keyOf[query.by](cell);
    const cells = cellsByKey.get(key) ?? [];
    cells.push(cell);
    cellsByKey.set(key, cells);
  }
  return listKeys(input, query).map((key) => computeRow(key, cellsByKey.get(key) ?? []));
}
