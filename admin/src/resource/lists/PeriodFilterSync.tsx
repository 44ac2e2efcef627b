import { useEffect, useState } from 'react';
import { useListContext } from 'react-admin';
import { useSearchParams } from 'react-router';
import { usePeriodInFocus } from '../../shell/navigation/usePeriodInFocus.ts';

/** A choice in the top bar filters a list whose rows belong to a period. The filter can be taken away again. */
export function PeriodFilterSync({ periodField }: { periodField: string }) {
  const [search] = useSearchParams();
  const chosen = search.get('period');
  const [appliedNumber, setAppliedNumber] = useState(chosen);
  const { period } = usePeriodInFocus();
  const { filterValues, displayedFilters, setFilters } = useListContext();
  const isNew = chosen !== null && chosen !== appliedNumber && period?.number === Number(chosen);
  useEffect(() => {
    if (!isNew || !period) return;
    setAppliedNumber(chosen);
    setFilters({ ...filterValues, [periodField]: period.id }, displayedFilters);
  }, [isNew, chosen, period, periodField, filterValues, displayedFilters, setFilters]);
  return null;
}
