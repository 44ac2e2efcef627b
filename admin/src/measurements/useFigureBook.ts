import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useGetList, useGetOne } from 'react-admin';
import type { Assignment, Check, Indicator, Organisation, Period, Pilot, Report } from '@pilotage/shared';
import { useActiveHat } from '../access/session.ts';
import { getJson } from '../data/request.ts';
import type { FigureBook } from './figureBook.ts';
import type { ExpectedLine } from './figureRows.ts';
import { useOwnCells } from './ownCells.ts';

const everything = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'id', order: 'ASC' as const } };
const nothing: readonly ExpectedLine[] = [];

function useExpected(period: Period | undefined, organisationId: number | null) {
  const isAsked = organisationId !== null && period !== undefined && period.state !== 'planned';
  const { data, isLoading, error } = useQuery({
    queryKey: ['periods', 'expected', period?.id, organisationId],
    queryFn: ({ signal }) => getJson<ExpectedLine[]>(`/periods/${period?.id}/expected`, signal),
    enabled: isAsked,
  });
  return { expected: data ?? nothing, isLoading, error };
}

/** All that the figures table needs of the own organisation: read once, and changed cell by cell afterwards. */
export function useFigureBook(period: Period | undefined, periods: readonly Period[]) {
  const organisationId = useActiveHat()?.organisationId ?? null;
  const filter = { organisationId };
  const enabled = { enabled: organisationId !== null };
  const assignments = useGetList<Assignment>('assignments', { ...everything, filter }, enabled);
  const indicators = useGetList<Indicator>('indicators', everything);
  const checks = useGetList<Check>('checks', { ...everything, filter: { active: true } }, enabled);
  const reports = useGetList<Report>('reports', { ...everything, filter }, enabled);
  const pilots = useGetList<Pilot>('pilots', everything);
  const organisation = useGetOne<Organisation>('organisations', { id: organisationId ?? 0 }, enabled);
  const cells = useOwnCells(organisationId);
  const expectation = useExpected(period, organisationId);
  const read = [assignments, indicators, checks, reports, pilots, organisation, cells];
  const country = organisation.data?.country ?? '';
  const book = useMemo((): FigureBook | null => {
    if (organisationId === null || !assignments.data || !indicators.data || !cells.data) return null;
    return {
      organisationId,
      country,
      periods,
      assignments: assignments.data,
      indicators: indicators.data,
      cells: cells.data,
      checks: checks.data ?? [],
      pilotTitles: new Map((pilots.data ?? []).map((pilot) => [pilot.id, pilot.title])),
    };
  }, [organisationId, country, periods, assignments.data, indicators.data, cells.data, checks.data, pilots.data]);
  return {
    organisationId,
    book,
    expected: expectation.expected,
    report: reports.data?.find((each) => each.periodId === period?.id) ?? null,
    isPending: organisationId !== null && (read.some((each) => each.isPending) || expectation.isLoading),
    error: book === null ? (read.find((each) => each.error)?.error ?? expectation.error ?? null) : null,
    refetch: () => void Promise.all(read.map((each) => each.refetch())),
  };
}
