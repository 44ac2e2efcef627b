import type { ProgressRow } from '@pilotage/shared';

type AbsentFigure = ProgressRow['missing'][number];

/** What somebody has to do comes first. That a figure is withheld says more than that another is not expected. */
const shownFirst = [
  'missing',
  'notDue',
  'inReview',
  'withheld',
  'zeroDenominator',
  'notApplicable',
  'notExpected',
] as const satisfies readonly AbsentFigure['why'][];

/** Which of the reasons for figures that are absent stands for a group without a value; null where there is none. */
export const findShownAbsence = (missing: readonly AbsentFigure[]): AbsentFigure | null =>
  missing.toSorted((one, other) => shownFirst.indexOf(one.why) - shownFirst.indexOf(other.why))[0] ?? null;
