import { useMemo } from 'react';
import { asOfOfView } from '../asOf/asOfOfView.ts';
import { useDisplayNames } from '../useDisplayNames.ts';
import type { CompareChoices } from '../views/useCompareChoices.ts';
import { matchesNothing } from './matchesNothing.ts';
import type { ShownFilters } from './shownFiltersContext.ts';

/** To what a view is limited, and whether that leaves nothing. */
export function useShownFilters(choices: CompareChoices): ShownFilters {
  const { filters, place, view, period, openedPeriods } = choices;
  const names = useDisplayNames(asOfOfView(choices));
  const numbers = openedPeriods.map(({ number }) => number);
  const leavesNothing =
    !names.isPending &&
    matchesNothing({
      filters,
      place,
      indicators: choices.indicators,
      organisationIds: names.definitions.organisations.map(({ id }) => id),
      // The reports of all periods stand beside each other; all else is counted through one.
      periods: view === 'reports' ? numbers : numbers.filter((number) => number <= (period?.number ?? 0)),
      countryOf: names.countryOf,
    });
  return useMemo(() => ({ ...filters, matchesNothing: leavesNothing }), [filters, leavesNothing]);
}
