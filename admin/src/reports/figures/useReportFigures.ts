import { useMemo, useState } from 'react';
import { useGetList } from 'react-admin';
import type { ApprovedVersion, Period, Report } from '@pilotage/shared';
import { useAbility } from '../../access/session/session.ts';
import { createFigureRows } from '../../measurements/rows/createFigureRows.ts';
import { createRowNames } from '../../measurements/rows/createRowNames.ts';
import { useFiguresData } from '../../measurements/rows/useFiguresData.ts';
import { usePeriodWithExceptions } from '../../periods/usePeriodWithExceptions.ts';
import { useToday } from '../../progress/useToday.ts';
import { type CellRemark, useFollowedContent, useReportQuery } from '../reportClient.ts';
import type { ReportRights } from '../useReportRights.ts';
import { createReportFigures } from './createReportFigures.ts';
import { createSubmittedCells } from './createSubmittedCells.ts';
import type { ReportFigure } from './reportFigure.ts';

const allRecords = { pagination: { page: 1, perPage: 1000 } };
const noPeriods: readonly Period[] = [];
const noVersions: readonly ApprovedVersion[] = [];
const noRemarks: readonly CellRemark[] = [];
const noFigures: readonly ReportFigure[] = [];

/** All that the figures of a report are shown with: the data of the grid, and the figures to read or to review. */
export function useReportFigures(report: Report, { mode, hasExchange }: ReportRights) {
  const { organisationId, periodId, state } = report;
  const ability = useAbility();
  const [noDifferences] = useState([]);
  const today = useToday();
  const { data: periods = noPeriods } = useGetList<Period>('periods', {
    ...allRecords,
    sort: { field: 'number', order: 'ASC' },
  });
  const period = usePeriodWithExceptions(periods.find(({ id }) => id === periodId));
  const data = useFiguresData(period, periods, organisationId);
  const { data: review, error: reviewError, isPending: isReviewPending } = useReportQuery(report, 'review', mode === 'review');
  const { data: differences } = useReportQuery(report, 'differences', hasExchange && mode === 'read');
  // What was returned, or is restated, is hidden from others now; what they read before stays readable.
  const isHidden = mode === 'read' && (state === 'returned' || state === 'reopened');
  const followed = useFollowedContent(report, isHidden);
  const { data: approvedVersions = noVersions } = useGetList<ApprovedVersion>(
    'approvedVersions',
    { ...allRecords, sort: { field: 'id', order: 'ASC' }, filter: { organisationId, periodId } },
    { enabled: ability.can('read', 'approvedVersions') },
  );
  const { figuresData: visibleData, expected } = data;
  const remarks = report.lastReturn?.cells ?? noRemarks;
  const isReady = visibleData !== null && period !== undefined && !(mode === 'review' && isReviewPending);
  const figures = useMemo(() => {
    if (!isReady || visibleData === null || period === undefined) return noFigures;
    const hidden = followed.data ? createSubmittedCells(report, followed.data, visibleData.cells) : [];
    const figuresData = { ...visibleData, cells: [...visibleData.cells, ...hidden] };
    const { consortium, local, notExpected } = createFigureRows({
      figuresData,
      period,
      expected,
      report,
      mayWrite: false,
      today,
    });
    const rows = [...consortium, ...local, ...notExpected];
    const names = createRowNames(rows);
    return createReportFigures({
      figuresData,
      period,
      rows,
      nameOf: ({ assignment, indicator }) => names.get(assignment.id) ?? indicator.name,
      reviewItems: mode === 'review' ? (review ?? []) : null,
      differences: differences?.cells ?? noDifferences,
      approvedVersions,
      remarks,
    });
  }, [
    isReady,
    visibleData,
    period,
    followed.data,
    report,
    expected,
    today,
    mode,
    review,
    differences,
    noDifferences,
    approvedVersions,
    remarks,
  ]);
  const periodCells = visibleData?.cells.filter((cell) => cell.periodId === periodId) ?? [];
  return {
    ...data,
    /** Changes with each saved figure of the period. */
    revision: periodCells.reduce((sum, { id, version }) => sum + id * 31 + version, periodCells.length),
    period,
    periods,
    figures,
    /** The period before, whose figures and words stand beside. */
    lastPeriod: periods.findLast(({ number }) => number < (period?.number ?? 0)) ?? null,
    isPending:
      data.isPending || period === undefined || (mode === 'review' && isReviewPending) || (isHidden && followed.isPending),
    error: data.error ?? reviewError,
  };
}

export type ReportFiguresPage = ReturnType<typeof useReportFigures>;
