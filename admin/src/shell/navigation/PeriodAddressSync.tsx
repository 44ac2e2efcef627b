import { useEffect } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { usePeriodInFocus } from './usePeriodInFocus.ts';

/** Writes the current period into the address of pages about one period, so that links can be shared. */
const singlePeriodPages = new Set(['/', '/figures', '/academy', '/dissemination-plan', '/compare', '/explain']);

export function PeriodAddressSync() {
  const { pathname } = useLocation();
  const [search, setSearch] = useSearchParams();
  const { period } = usePeriodInFocus();
  const number = period?.number;
  const isDue = number !== undefined && singlePeriodPages.has(pathname) && search.get('period') !== String(number);
  useEffect(() => {
    if (!isDue) return;
    setSearch(
      (previous) => {
        const next = new URLSearchParams(previous);
        next.set('period', String(number));
        return next;
      },
      { replace: true },
    );
  }, [isDue, number, setSearch]);
  return null;
}
