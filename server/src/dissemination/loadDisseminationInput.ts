import type { StoreReader } from '@pilotage/db';
import {
  type ActivityGroup,
  activityKinds,
  type Consortium,
  type DisseminationInput,
  fromDayNumber,
  type Period,
  toDayNumber,
} from '@pilotage/shared';

type PeriodDays = Pick<Period, 'id' | 'startsOn' | 'endsOn'>;

const dayAfter = (day: string): string => fromDayNumber(toDayNumber(day) + 1);

/** The days on which a period begins or is over, ascending. Periods do not overlap, and days may lie between them. */
const listStarts = (periods: readonly PeriodDays[]): string[] =>
  [...new Set(periods.flatMap(({ startsOn, endsOn }) => [startsOn, dayAfter(endsOn)]))].toSorted();

/** The activities that the viewer may read, added up by all that decides what they count for. Cancelled ones count for nothing. */
async function loadActivityGroups(
  store: StoreReader,
  periods: readonly PeriodDays[],
  organisationId: number | null,
): Promise<ActivityGroup[]> {
  const starts = listStarts(periods);
  const [first, last] = [starts[0], starts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const periodsByStart = new Map(periods.map((period) => [period.startsOn, period.id]));
  const groups = await store.groupTotals('activities', {
    by: ['organisationId', 'kind', 'audienceGroups', 'state', 'illustrative'],
    sums: ['attendances', 'reach'],
    stretches: { field: 'startsOn', starts },
    where: { state: ['held', 'planned'], ...(organisationId === null ? {} : { organisationId }) },
    filters: [
      { field: 'startsOn', operator: 'gte', value: first },
      { field: 'startsOn', operator: 'lt', value: last },
    ],
  });
  return groups.flatMap(({ key, stretch, count, sums }): ActivityGroup[] => {
    const periodId = periodsByStart.get(starts[stretch - 1] ?? '');
    if (periodId === undefined) return [];
    const [organisation, kind, audienceGroups, state, illustrative] = key;
    const [attendances = nothingKnown, reach = nothingKnown] = sums;
    return [
      {
        organisationId: Number(organisation),
        kind: activityKinds.find((each) => each === kind) ?? 'other',
        audienceGroups: Number(audienceGroups),
        state: state === 'held' ? 'held' : 'planned',
        illustrative: illustrative === '1',
        ...{ periodId, count, attendances, reach },
      },
    ];
  });
}

const nothingKnown = { known: 0, sum: 0 };

/** What the progress of dissemination is worked out from, as far as the viewer may read it. */
export async function loadDisseminationInput(
  store: StoreReader,
  { consortium, periods, organisationId }: { consortium: Consortium; periods: readonly Period[]; organisationId: number | null },
): Promise<DisseminationInput> {
  const ofOrganisation = organisationId === null ? {} : { where: { organisationId } };
  const [objectives, plans, organisations, activities] = await Promise.all([
    store.all('disseminationObjectives', { fields: ['position', 'kinds', 'targetGroups'] }),
    store.all('disseminationPlans', {
      ...ofOrganisation,
      fields: ['organisationId', 'objectiveId', 'periodId', 'kind', 'activities', 'attendances', 'reach', 'illustrative'],
    }),
    store.all('organisations', { fields: ['country', 'countrySince', 'formerCountries'] }),
    loadActivityGroups(store, periods, organisationId),
  ]);
  return { objectives, plans, organisations, activities, periods, countries: consortium.countries };
}
