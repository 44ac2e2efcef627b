import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useGetList, useGetOne } from 'react-admin';
import type {
  ApprovedVersion,
  Assignment,
  Check,
  Indicator,
  Organisation,
  Period,
  Pilot,
  ProgressBasis,
  Report,
} from '@pilotage/shared';
import { useActiveMembership } from '../../access/session/session.ts';
import { getJson } from '../../data/request.ts';
import { useOwnDerivedFigures } from '../../derivations/useOwnDerivedFigures.ts';
import type { FiguresData } from './figuresData.ts';
import type { ExpectedAssignment } from './figureRowsContext.ts';
import { useOwnCells } from './ownCellsQuery.ts';
import { useViewerBasis } from './useViewerBasis.ts';

const allRecords = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'id', order: 'ASC' as const } };

/** What was approved before, of a report that is restated now. */
function useApprovedVersions(report: Report | null): readonly ApprovedVersion[] | undefined {
  const { data } = useGetList<ApprovedVersion>(
    'approvedVersions',
    { ...allRecords, filter: { organisationId: report?.organisationId, periodId: report?.periodId } },
    { enabled: report?.state === 'reopened' },
  );
  return data;
}

/** What counts in the place of figures that are restated, for those who do not see these; the own organisation sees them. */
function useStandIns(organisationId: number | undefined, basis: ProgressBasis) {
  const isEnabled = basis !== 'own' && organisationId !== undefined;
  const { data, isLoading, error, refetch } = useGetList<ApprovedVersion>(
    'approvedVersions',
    { ...allRecords, filter: { organisationId, standsIn: true } },
    { enabled: isEnabled },
  );
  return { data, isLoading, error, refetch: async () => (isEnabled ? refetch() : null) };
}

const noReports: readonly Report[] = [];
const noExpectations: readonly ExpectedAssignment[] = [];

function useExpectedAssignments(period: Period | undefined, organisationId: number | null) {
  const isEnabled = organisationId !== null && period !== undefined && period.state !== 'planned';
  const { data, isLoading, error } = useQuery({
    queryKey: ['periods', 'expected', period?.id, organisationId],
    queryFn: ({ signal }) => getJson<ExpectedAssignment[]>(`/periods/${period?.id}/expected`, signal),
    enabled: isEnabled,
  });
  return { expected: data ?? noExpectations, isLoading, error };
}

/**
 * Loads all data of the figures table of an organisation once, as far as the user may read it; afterwards single cells are updated.
 * Without `ofOrganisationId` it is the own organisation.
 */
export function useFiguresData(period: Period | undefined, periods: readonly Period[], ofOrganisationId?: number) {
  const ownOrganisationId = useActiveMembership()?.organisationId ?? null;
  const organisationId = ofOrganisationId ?? ownOrganisationId;
  const filter = { organisationId };
  const enabled = { enabled: organisationId !== null };
  const assignments = useGetList<Assignment>('assignments', { ...allRecords, filter }, enabled);
  const indicators = useGetList<Indicator>('indicators', allRecords);
  const checks = useGetList<Check>('checks', { ...allRecords, filter: { active: true } }, enabled);
  const reports = useGetList<Report>('reports', { ...allRecords, filter }, enabled);
  const pilots = useGetList<Pilot>('pilots', allRecords);
  const organisation = useGetOne<Organisation>('organisations', { id: organisationId ?? 0 }, enabled);
  const cells = useOwnCells(organisationId);
  const expectation = useExpectedAssignments(period, organisationId);
  const report = reports.data?.find((each) => each.periodId === period?.id) ?? null;
  const approvedVersions = useApprovedVersions(report);
  const basis = useViewerBasis();
  const standIns = useStandIns(ofOrganisationId, basis);
  const { derived, isLoading: isDeriving } = useOwnDerivedFigures(organisationId, period, {
    assignments: assignments.data,
    indicators: indicators.data,
  });
  const queries = [assignments, indicators, checks, reports, pilots, organisation, cells];
  const country = organisation.data?.country ?? '';
  const figuresData = useMemo((): FiguresData | null => {
    // Without what stands in for restated figures the totals would be wrong.
    if (organisationId === null || !assignments.data || !indicators.data || !cells.data || standIns.error) return null;
    return {
      organisationId,
      country,
      periods,
      assignments: assignments.data,
      indicators: indicators.data,
      cells: cells.data,
      checks: checks.data ?? [],
      basis,
      reports: reports.data ?? noReports,
      pilotTitles: new Map((pilots.data ?? []).map((pilot) => [pilot.id, pilot.title])),
      ...(standIns.data ? { standIns: standIns.data } : {}),
      ...(approvedVersions ? { approvedVersions } : {}),
      ...(derived ? { derived } : {}),
    };
  }, [
    organisationId,
    country,
    periods,
    assignments.data,
    indicators.data,
    cells.data,
    checks.data,
    pilots.data,
    basis,
    reports.data,
    standIns.data,
    standIns.error,
    approvedVersions,
    derived,
  ]);
  return {
    organisationId,
    figuresData,
    expected: expectation.expected,
    report,
    isPending:
      organisationId !== null &&
      (queries.some((each) => each.isPending) || expectation.isLoading || standIns.isLoading || isDeriving),
    error: figuresData === null ? ([...queries, expectation, standIns].find((each) => each.error)?.error ?? null) : null,
    refetch: () => void Promise.all([...queries, standIns].map((each) => each.refetch())),
  };
}
