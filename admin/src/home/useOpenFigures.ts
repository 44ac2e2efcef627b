import { useQueries } from '@tanstack/react-query';
import { useGetList } from 'react-admin';
import type { Period, Report } from '@pilotage/shared';
import { useAbility, useActiveMembership } from '../access/session/session.ts';
import { getJson } from '../data/request.ts';
import { computeCompleteness, createFigureRows } from '../measurements/rows/createFigureRows.ts';
import type { ExpectedAssignment } from '../measurements/rows/figureRowsContext.ts';
import { useFiguresData } from '../measurements/rows/useFiguresData.ts';
import type { OpenPeriod } from './partnerTasks.ts';

/** How complete the own figures are: of each open period and of the current one. */
export function useOpenFigures(currentPeriod: Period | undefined, periods: readonly Period[], today: string) {
  const organisationId = useActiveMembership()?.organisationId ?? null;
  const canEnterFigures = useAbility().can('create', 'measurements') && organisationId !== null;
  const { figuresData, isPending, error } = useFiguresData(currentPeriod, periods);
  const relevantPeriods = canEnterFigures
    ? periods.filter((each) => each.state === 'open' || (each.id === currentPeriod?.id && each.state === 'closed'))
    : [];
  const expected = useQueries({
    queries: relevantPeriods.map((period) => ({
      queryKey: ['periods', 'expected', period.id, organisationId],
      queryFn: ({ signal }: { signal: AbortSignal }) => getJson<ExpectedAssignment[]>(`/periods/${period.id}/expected`, signal),
    })),
  });
  const reports = useGetList<Report>(
    'reports',
    { pagination: { page: 1, perPage: 1000 }, sort: { field: 'id', order: 'ASC' }, filter: { organisationId } },
    { enabled: canEnterFigures },
  );
  const openPeriods = relevantPeriods.map((period, index): OpenPeriod => {
    const report = reports.data?.find((each) => each.periodId === period.id) ?? null;
    const expectedRows = expected[index]?.data ?? [];
    const rows =
      figuresData === null
        ? null
        : createFigureRows({ figuresData, period, expected: expectedRows, report, mayWrite: true, today });
    const { completed, expected: all } = rows === null ? { completed: 0, expected: 0 } : computeCompleteness(rows);
    return { period, report, completed, expected: all };
  });
  const indicatorName = (assignmentId: number) => {
    const indicatorId = figuresData?.assignments.find(({ id }) => id === assignmentId)?.indicatorId;
    return figuresData?.indicators.find(({ id }) => id === indicatorId)?.name ?? String(assignmentId);
  };
  return {
    canEnterFigures,
    organisationId,
    open: openPeriods.filter(({ period }) => period.state === 'open'),
    focus: openPeriods.find(({ period }) => period.id === currentPeriod?.id) ?? null,
    indicatorName,
    isPending: canEnterFigures && (isPending || reports.isPending || expected.some((each) => each.isPending)),
    error: canEnterFigures ? (error ?? reports.error ?? expected.find((each) => each.error)?.error ?? null) : null,
  };
}

export type OpenFigures = ReturnType<typeof useOpenFigures>;
