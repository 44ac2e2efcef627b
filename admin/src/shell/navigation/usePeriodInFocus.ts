import { useCallback } from 'react';
import { useGetList, useStore } from 'react-admin';
import { useQuestionAddress } from '../../progress/questionAddress.ts';
import type { Period } from '@pilotage/shared';
import { confirmLeave, leaveConfirmedState } from '../../drafts/confirmLeave.ts';
import { useAbility } from '../../access/session/session.ts';
import { getListPeriodField } from './listPeriodField.ts';
import { withChosenPeriod } from './withChosenPeriod.ts';

const parameter = 'period';
const noPeriods: Period[] = [];

/** The latest open period, else the latest closed one, else the first. */
export function defaultPeriod(periods: readonly Period[]): Period | undefined {
  const sortedPeriods = [...periods].sort((one, other) => one.number - other.number);
  return (
    sortedPeriods.findLast((each) => each.state === 'open') ??
    sortedPeriods.findLast((each) => each.state === 'closed') ??
    sortedPeriods[0]
  );
}

/**
 * The current period of all pages: that of the address (`?period=4`), otherwise the last choice, otherwise the latest open one.
 * `choose` writes the period into the address.
 */
export function usePeriodInFocus() {
  const [search, setSearch] = useQuestionAddress();
  const [storedNumber, setStoredNumber] = useStore<number | null>('periodInFocus', null);
  const mayRead = useAbility().can('read', 'periods');
  const listParams = { pagination: { page: 1, perPage: 200 }, sort: { field: 'number', order: 'ASC' as const } };
  const { data, isPending, error, refetch } = useGetList<Period>('periods', listParams, { enabled: mayRead });
  const periods = data ?? noPeriods;
  const findByNumber = (number: number | null) => periods.find((each) => each.number === number);
  const requested = search.get(parameter);
  const period =
    (requested === null ? undefined : findByNumber(Number(requested))) ?? findByNumber(storedNumber) ?? defaultPeriod(periods);
  const choose = useCallback(
    async (number: number) => {
      // Ask before storing the choice: a user who stays on the page keeps its period.
      if (!(await confirmLeave())) return;
      setStoredNumber(number);
      setSearch(
        (previous) => {
          const chosen = periods.find((each) => each.number === number);
          return chosen ? withChosenPeriod(previous, chosen, getListPeriodField()) : previous;
        },
        { state: leaveConfirmedState },
      );
    },
    [periods, setStoredNumber, setSearch],
  );
  return { period, periods, choose, isPending: mayRead && isPending, error, refetch };
}
