interface BaselineAndTarget {
  readonly baseline?: number | null;
  readonly target: number | null;
}

/** The baseline to show beside the target; null where it is zero, or where there is no target. */
export const shownBaselineOf = ({ baseline, target }: BaselineAndTarget): number | null =>
  target === null || !baseline ? null : baseline;
