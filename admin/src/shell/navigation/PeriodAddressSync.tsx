import { useEffect } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { usePeriodInFocus } from './usePeriodInFocus.ts';

/** Pages about one period; their address says which, so that it can be handed on. */
const singlePeriodPages = new Set(['/', '/figures', '/compare', '/explain']);

export function PeriodAddressSync() {
  const { pathname } = useLocation();
  const [search, setSearch] = useSearchParams();
  const { period } = usePeriodInFocus();
  const number = period?.number;
  const isDue = number !== undefined && singlePeriodPages.has(pathname) && search.get('period') !== String(number);
  useEffect(() => {
    if (!isDue) return;
    setSearch(
      (present) => {
        const next = new URLSearchParams(present);
        next.set('period', String(number));
        return next;
      },
      { replace: true },
    );
  }, [isDue, number, setSearch]);
  return null;
}
