import type { StoreReader } from '@pilotage/db';
import {
  type ActivityGroup,
  activityKinds,
  type DisseminationInput,
  fromDayNumber,
  type Period,
  toDayNumber,
} from '@pilotage/shared';
import { loadOrganisationCountries, loadPeriods, type ProgressContext } from '../progress/progressQuery.ts';

type PeriodDays = Pick<Period, 'id' | 'startsOn' | 'endsOn'>;

const dayAfter = (day: string): string => fromDayNumber(toDayNumber(day) + 1);

/** The days on which a period begins or is over, ascending. Periods do not overlap, and days may lie between them. */
const listStarts = (periods: readonly PeriodDays[]): string[] =>
  [...new Set(periods.flatMap(({ startsOn, endsOn }) => [startsOn, dayAfter(endsOn)]))].toSorted();

/** The activities that the viewer may read, added up by all that decides what they count for. Cancelled ones count for nothing. */
async function loadActivityGroups(store: StoreReader, periods: readonly PeriodDays[]): Promise<ActivityGroup[]> {
  const starts = listStarts(periods);
  const [first, last] = [starts[0], starts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const periodsByStart = new Map(periods.map((period) => [period.startsOn, period.id]));
  const groups = await store.groupTotals('activities', {
    by: ['organisationId', 'kind', 'audienceGroups', 'state', 'illustrative'],
    sums: ['attendances', 'reach'],
    stretches: { field: 'startsOn', starts },
    where: { state: ['held', 'planned'] },
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

/**
 * What the progress of the dissemination is worked out from, as far as the viewer may read it. The page asks several questions at once:
 * they share what was read at one version of the data. Activities are counted anew only when one of them, or a period, has changed.
 */
export async function loadDisseminationInput(store: StoreReader, context: ProgressContext): Promise<DisseminationInput> {
  const { consortium, referenceData } = context;
  const periods = await loadPeriods(store, context);
  const stretches = periods.map(({ id, startsOn, endsOn }) => `${id} ${startsOn} ${endsOn}`).join();
  const [objectives, plans, organisations, activities] = await Promise.all([
    referenceData.disseminationObjectives('', () => store.all('disseminationObjectives')),
    referenceData.disseminationPlans('', () => store.all('disseminationPlans')),
    loadOrganisationCountries(store, referenceData),
    referenceData.activityGroups(stretches, () => loadActivityGroups(store, periods)),
  ]);
  return { objectives, plans, organisations, activities, periods, countries: consortium.countries };
}
