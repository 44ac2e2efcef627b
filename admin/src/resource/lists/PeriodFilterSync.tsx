import { useEffect, useRef } from 'react';
import { useListContext } from 'react-admin';
import { useSearchParams } from 'react-router';
import { usePeriodInFocus } from '../../shell/navigation/usePeriodInFocus.ts';

/** A choice in the top bar filters a list whose rows belong to a period. The filter can be taken away again. */
export function PeriodFilterSync({ periodField }: { periodField: string }) {
  const [search] = useSearchParams();
  const chosen = search.get('period');
  const applied = useRef(chosen);
  const { period } = usePeriodInFocus();
  const { filterValues, displayedFilters, setFilters } = useListContext();
  useEffect(() => {
    if (chosen === null || chosen === applied.current || period?.number !== Number(chosen)) return;
    applied.current = chosen;
    setFilters({ ...filterValues, [periodField]: period.id }, displayedFilters);
  }, [chosen, period, periodField, filterValues, displayedFilters, setFilters]);
  return null;
}
