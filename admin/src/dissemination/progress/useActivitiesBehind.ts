import { useGetList } from 'react-admin';
import type { DisseminationObjective, Period } from '@pilotage/shared';
import { useDisplayNames } from '../../progress/useDisplayNames.ts';
import { createChoiceSearch, type DisseminationChoices } from './disseminationChoices.ts';
import { listActivitiesBehind } from './listActivitiesBehind.ts';

const allPeriods = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'number', order: 'ASC' as const } };

/**
 * Where the activities behind a number are. Of one objective it is the list of activities; of several, the page narrowed to the same
 * question, where the table by objective leads to the activities of each: no filter of a list says what several objectives count.
 */
export function useActivitiesBehind(objectives: readonly DisseminationObjective[]) {
  const names = useDisplayNames();
  const { data: periods = [] } = useGetList<Period>('periods', allPeriods);
  return (choices: DisseminationChoices, state: 'held' | 'planned'): string => {
    const only = objectives.length === 1 ? objectives[0] : undefined;
    const objective = objectives.find(({ id }) => String(id) === choices.objective) ?? only;
    const asked = periods.filter(({ number }) => choices.period === '' || String(number) === choices.period);
    const [first, last] = [asked[0], asked.at(-1)];
    if (!objective || !first || !last) return `/dissemination${createChoiceSearch(choices)}#by-objective`;
    const inCountry = names.organisations.filter(
      ({ id }) => names.countryOf(id, choices.period === '' ? 0 : Number(choices.period)) === choices.country,
    );
    const inScope = choices.country === '' ? null : inCountry.map(({ id }) => id);
    return listActivitiesBehind({
      objective,
      state,
      days: { from: first.startsOn, to: last.endsOn },
      organisationIds: choices.organisation === '' ? inScope : [Number(choices.organisation)],
    });
  };
}
