interface BaselineAndTarget {
  readonly baseline?: number | null;
  readonly target: number | null;
}

/** The baseline to show beside the figures; null where it is zero. */
export const shownBaselineOf = ({ baseline, target }: BaselineAndTarget): number | null =>
  target === null || !baseline ? null : baseline;
