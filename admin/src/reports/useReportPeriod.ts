import { useMemo } from 'react';
import { useGetList } from 'react-admin';
import type { Period, Report } from '@pilotage/shared';
import { useOwnPeriod } from '../shell/navigation/pagePeriod.ts';

/** Shows the period of a report in the top bar, from where the reports of the same organisation for other periods are reached. */
export function useReportPeriod({ id, organisationId, periodId }: Report, periods: readonly Period[]): void {
  const { data: reports } = useGetList<Report>('reports', {
    pagination: { page: 1, perPage: 1000 },
    sort: { field: 'id', order: 'ASC' },
    filter: { organisationId },
  });
  const pagePeriod = useMemo(() => {
    const numberOf = (wanted: number) => periods.find((each) => each.id === wanted)?.number;
    const number = numberOf(periodId);
    if (number === undefined) return null;
    const others = (reports ?? []).filter((report) => report.id !== id);
    const paths = others.flatMap((report) => {
      const other = numberOf(report.periodId);
      return other === undefined ? [] : [[other, `/reports/${report.id}/show`] as const];
    });
    return { number, paths: new Map(paths) };
  }, [id, periodId, periods, reports]);
  useOwnPeriod(pagePeriod);
}
