import { useQueries } from '@tanstack/react-query';
import { useGetList } from 'react-admin';
import type { Period, Report } from '@pilotage/shared';
import { useAbility, useActiveHat } from '../access/session.ts';
import { getJson } from '../data/request.ts';
import { completeness, type ExpectedLine, figureRows } from '../measurements/figureRows.ts';
import { useFigureBook } from '../measurements/useFigureBook.ts';
import type { OpenPeriod } from './partnerTasks.ts';

/** How complete the own figures of each open period are, and of the one in focus. */
export function useOpenFigures(inFocus: Period | undefined, periods: readonly Period[], today: string) {
  const organisationId = useActiveHat()?.organisationId ?? null;
  const enters = useAbility().can('create', 'measurements') && organisationId !== null;
  const { book, isPending, error } = useFigureBook(inFocus, periods);
  const wanted = enters
    ? periods.filter((each) => each.state === 'open' || (each.id === inFocus?.id && each.state === 'closed'))
    : [];
  const expected = useQueries({
    queries: wanted.map((period) => ({
      queryKey: ['periods', 'expected', period.id, organisationId],
      queryFn: ({ signal }: { signal: AbortSignal }) => getJson<ExpectedLine[]>(`/periods/${period.id}/expected`, signal),
    })),
  });
  const reports = useGetList<Report>(
    'reports',
    { pagination: { page: 1, perPage: 1000 }, sort: { field: 'id', order: 'ASC' }, filter: { organisationId } },
    { enabled: enters },
  );
  const counted = wanted.map((period, index): OpenPeriod => {
    const report = reports.data?.find((each) => each.periodId === period.id) ?? null;
    const lines = expected[index]?.data ?? [];
    const rows = book === null ? null : figureRows({ book, period, expected: lines, report, mayWrite: true, today });
    const { given, expected: all } = rows === null ? { given: 0, expected: 0 } : completeness(rows);
    return { period, report, given, expected: all };
  });
  const indicatorName = (assignmentId: number) => {
    const indicatorId = book?.assignments.find(({ id }) => id === assignmentId)?.indicatorId;
    return book?.indicators.find(({ id }) => id === indicatorId)?.name ?? String(assignmentId);
  };
  return {
    enters,
    organisationId,
    open: counted.filter(({ period }) => period.state === 'open'),
    focus: counted.find(({ period }) => period.id === inFocus?.id) ?? null,
    indicatorName,
    isPending: enters && (isPending || reports.isPending || expected.some((each) => each.isPending)),
    error: enters ? (error ?? reports.error ?? expected.find((each) => each.error)?.error ?? null) : null,
  };
}
