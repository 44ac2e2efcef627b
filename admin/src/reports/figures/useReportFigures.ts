import { useMemo, useState } from 'react';
import { useGetList } from 'react-admin';
import type { Measurement, Period, Report } from '@pilotage/shared';
import { createFigureRowsSelector } from '../../measurements/rows/createFigureRowsSelector.ts';
import { createRowNames } from '../../measurements/rows/createRowNames.ts';
import type { FigureRowsParams } from '../../measurements/rows/figureRowsContext.ts';
import { useFiguresData } from '../../measurements/rows/useFiguresData.ts';
import { usePeriodWithExceptions } from '../../periods/usePeriodWithExceptions.ts';
import { useToday } from '../../progress/useToday.ts';
import type { ReportRights } from '../useReportRights.ts';
import { createReportFigures, type ReportFiguresInput } from './createReportFigures.ts';
import { createSubmittedCells } from './createSubmittedCells.ts';
import type { ReportFigure } from './reportFigure.ts';
import { useReportDetails } from './useReportDetails.ts';

const allPeriods = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'number', order: 'ASC' as const } };
const noPeriods: readonly Period[] = [];
const noFigures: readonly ReportFigure[] = [];

type FigureDetails = Omit<ReportFiguresInput, 'figuresData' | 'period' | 'rows' | 'nameOf'>;

type SelectRows = ReturnType<typeof createFigureRowsSelector>;

function buildFigures(selectRows: SelectRows, params: FigureRowsParams, details: FigureDetails): ReportFigure[] {
  const { consortium, local, notExpected } = selectRows(params);
  const rows = [...consortium, ...local, ...notExpected];
  const names = createRowNames(rows);
  const { figuresData, period } = params;
  const nameOf: ReportFiguresInput['nameOf'] = ({ assignment, indicator }) => names.get(assignment.id) ?? indicator.name;
  return createReportFigures({ figuresData, period, rows, nameOf, ...details });
}

/** Changes with each saved figure of the period. */
const revisionOf = (cells: readonly Measurement[], periodId: number): number =>
  cells.filter((cell) => cell.periodId === periodId).reduce((sum, { id, version }) => sum + id * 31 + version, 0);

/** All that the figures of a report are shown with: the data of the grid, and the figures to read or to review. */
export function useReportFigures(report: Report, rights: ReportRights) {
  const { organisationId, periodId } = report;
  const today = useToday();
  const { data: periods = noPeriods, error: periodsError } = useGetList<Period>('periods', allPeriods);
  const period = usePeriodWithExceptions(periods.find(({ id }) => id === periodId));
  const data = useFiguresData(period, periods, organisationId);
  const details = useReportDetails(report, rights);
  const { figuresData: visibleData, expected } = data;
  const { reviewItems, differences, followed, approvedVersions, remarks } = details;
  // A figure that is saved in the grid above works out its own row anew, not all of them.
  const [selectRows] = useState(createFigureRowsSelector);
  const isPending = data.isPending || period === undefined || details.isPending;
  const figures = useMemo(() => {
    if (isPending || visibleData === null || period === undefined) return noFigures;
    const hidden = followed ? createSubmittedCells(report, followed, visibleData.cells) : [];
    const figuresData = { ...visibleData, cells: [...visibleData.cells, ...hidden] };
    return buildFigures(
      selectRows,
      { figuresData, period, expected, report, mayWrite: false, today },
      { reviewItems, differences, approvedVersions, remarks },
    );
  }, [
    selectRows,
    isPending,
    visibleData,
    period,
    followed,
    report,
    expected,
    today,
    reviewItems,
    differences,
    approvedVersions,
    remarks,
  ]);
  const number = period?.number ?? 0;
  return {
    ...data,
    period,
    periods,
    figures,
    revision: revisionOf(visibleData?.cells ?? [], periodId),
    /** The period before, whose figures and words stand beside. */
    lastPeriod: periods.findLast((each) => each.number < number) ?? null,
    isPending,
    error: periodsError ?? data.error ?? details.error,
  };
}

export type ReportFiguresPage = ReturnType<typeof useReportFigures>;
