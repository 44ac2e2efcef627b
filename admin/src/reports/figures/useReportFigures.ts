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
import type { ReportFigure } from './reportFigure.ts';
import { useHiddenCells } from './useHiddenCells.ts';
import { useReportDetails } from './useReportDetails.ts';

const allPeriods = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'number', order: 'ASC' as const } };
const noPeriods: readonly Period[] = [];
const noFigures: readonly ReportFigure[] = [];

type FigureDetails = Omit<ReportFiguresInput, 'figuresData' | 'period' | 'lastPeriod' | 'rows' | 'nameOf'>;

type SelectRows = ReturnType<typeof createFigureRowsSelector>;

/** The period before, whose figures and words stand beside. */
const findLastPeriod = (periods: readonly Period[], { number }: Period): Period | null =>
  periods.findLast((each) => each.number < number) ?? null;

function buildFigures(selectRows: SelectRows, params: FigureRowsParams, details: FigureDetails): ReportFigure[] {
  const { consortium, local, notExpected } = selectRows(params);
  const rows = [...consortium, ...local, ...notExpected];
  const names = createRowNames(rows);
  const { figuresData, period } = params;
  const lastPeriod = findLastPeriod(figuresData.periods, period);
  const nameOf: ReportFiguresInput['nameOf'] = ({ assignment, indicator }) => names.get(assignment.id) ?? indicator.name;
  return createReportFigures({ figuresData, period, lastPeriod, rows, nameOf, ...details });
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
  const { reviewItems, differences, approvedVersions, remarks } = details;
  const number = period?.number ?? 0;
  const hidden = useHiddenCells({ figuresData: visibleData, through: number });
  // A figure that is saved in the grid above works out its own row anew, not all of them.
  const [selectRows] = useState(createFigureRowsSelector);
  const isPending = data.isPending || period === undefined || details.isPending || hidden.isPending;
  const figures = useMemo(() => {
    if (isPending || visibleData === null || period === undefined) return noFigures;
    const figuresData = { ...visibleData, cells: [...visibleData.cells, ...hidden.cells] };
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
    hidden.cells,
    report,
    expected,
    today,
    reviewItems,
    differences,
    approvedVersions,
    remarks,
  ]);
  return {
    ...data,
    period,
    periods,
    figures,
    revision: revisionOf(visibleData?.cells ?? [], periodId),
    lastPeriod: period ? findLastPeriod(periods, period) : null,
    isPending,
    error: periodsError ?? data.error ?? details.error ?? hidden.error,
  };
}

export type ReportFiguresPage = ReturnType<typeof useReportFigures>;
