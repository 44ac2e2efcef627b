import type { ApprovedVersion, OutlierReason } from '@pilotage/shared';
import type { FigureRow } from '../../measurements/rows/figureRow.ts';
import type { FigureContent, FigureFinding, ReviewItem } from '../reportClient.ts';

/** A figure of a report to read or to review. */
export interface ReportFigure {
  row: FigureRow;
  name: string;
  /** Whether the user could read a figure of this period, and of the last, if there were one. */
  isReadable: boolean;
  isLastReadable: boolean;
  /** Of a report under review. */
  review: ReviewItem | null;
  /** The figure of the previous submission, where it differs. */
  before: FigureContent | null;
  isChanged: boolean;
  /** The figure that was approved before it was restated. */
  approved: ApprovedVersion | null;
  odd: readonly OutlierReason[];
  /** All results of the checks, explained ones, too. */
  findings: readonly FigureFinding[];
  /** The remark of the last return. */
  remark: string | null;
}
