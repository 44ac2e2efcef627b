import { useGetList } from 'react-admin';
import type { Assignment, Indicator, Measurement, Period, ProgressRow, Report } from '@pilotage/shared';
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../access/useOwnOrganisation.ts';
import { getJson } from '../data/request.ts';

const everything = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'id', order: 'ASC' as const } };

export interface FigureRow {
  assignment: Assignment;
  indicator: Indicator;
  /** The cell of this period, of the one before, and what a return says of it. */
  cell: Measurement | null;
  last: Measurement | null;
  remark: string | null;
}

/** The own organisation's rows of one period, in an order that saving does not change. */
export function useFigures(period: Period | undefined, periods: readonly Period[]) {
  const organisationId = useSession();
  const own = { ...everything, filter: { organisationId } };
  const enabled = { enabled: organisationId !== null };
  const assignments = useGetList<Assignment>('assignments', own, enabled);
  const indicators = useGetList<Indicator>('indicators', everything);
  const cells = useGetList<Measurement>('measurements', own, enabled);
  const reports = useGetList<Report>('reports', own, enabled);
  const report = reports.data?.find((each) => each.periodId === period?.id) ?? null;
  const before = periods.findLast((each) => each.number < (period?.number ?? 0));
  const cellOf = (assignmentId: number, periodId: number | undefined) =>
    cells.data?.find((each) => each.assignmentId === assignmentId && each.periodId === periodId) ?? null;
  const rows = (assignments.data ?? []).flatMap((assignment): FigureRow[] => {
    const indicator = indicators.data?.find((each) => each.id === assignment.indicatorId);
    if (!indicator) return [];
    const remark =
      report?.state === 'returned' ? report.lastReturn?.cells.find((each) => each.assignmentId === assignment.id) : undefined;
    return [
      {
        assignment,
        indicator,
        cell: cellOf(assignment.id, period?.id),
        last: cellOf(assignment.id, before?.id),
        remark: remark?.comment ?? null,
      },
    ];
  });
  const inOrder = rows.toSorted(
    (a, b) =>
      Number(a.assignment.local) - Number(b.assignment.local) ||
      a.indicator.code.localeCompare(b.indicator.code) ||
      a.assignment.id - b.assignment.id,
  );
  return {
    organisationId,
    rows: inOrder,
    report,
    isPending: assignments.isPending || indicators.isPending || cells.isPending || reports.isPending,
    error: assignments.error ?? indicators.error ?? cells.error ?? reports.error,
    refetch: () => void Promise.all([cells.refetch(), reports.refetch()]),
  };
}

/** Totals with the own drafts, by indicator. */
export function useOwnTotals(period: Period | undefined, organisationId: number | null, version: number) {
  const through = period?.number;
  const asked = period !== undefined && period.state !== 'planned' && organisationId !== null;
  return useQuery({
    queryKey: ['ownTotals', through, organisationId, version],
    queryFn: ({ signal }) => getJson<ProgressRow[]>(`/progress/matrix?by=organisation&basis=own&through=${through}`, signal),
    enabled: asked,
    placeholderData: (previous) => previous,
    select: (rows) => new Map(rows.filter((row) => row.key === String(organisationId)).map((row) => [row.indicator, row])),
  });
}
