import { useMemo } from 'react';
import type { Measurement, Report } from '@pilotage/shared';
import type { FiguresData } from '../../measurements/rows/figuresData.ts';
import { useFollowedContents } from '../reportClient.ts';
import { createSubmittedCells } from './createSubmittedCells.ts';

interface HiddenCellsParams {
  figuresData: FiguresData | null;
  /** The number of the last period that is asked about. */
  through: number;
}

const noReports: readonly Report[] = [];
const noCells: readonly Measurement[] = [];
const isHiddenNow = ({ state }: Report) => state === 'returned' || state === 'reopened';

/**
 * The figures that others do not see while the organisation works on them again, as these read them last: what was returned, as
 * it was submitted; what is restated, as it was approved.
 */
export function useHiddenCells({ figuresData, through }: HiddenCellsParams) {
  const hiddenReports = useMemo(() => {
    if (figuresData === null || figuresData.basis === 'own') return noReports;
    const numberOf = (periodId: number) => figuresData.periods.find(({ id }) => id === periodId)?.number ?? 0;
    return figuresData.reports.filter((report) => isHiddenNow(report) && numberOf(report.periodId) <= through);
  }, [figuresData, through]);
  const { contents, isPending, error } = useFollowedContents(hiddenReports);
  const cells = useMemo(() => {
    if (figuresData === null || hiddenReports.length === 0) return noCells;
    return hiddenReports.flatMap((report, index) => {
      const content = contents[index];
      return content ? createSubmittedCells(report, content, figuresData.cells) : [];
    });
  }, [figuresData, hiddenReports, contents]);
  return { cells, isPending, error };
}
