interface BaselineAndTarget {
  readonly baseline?: number | null;
  readonly target: number | null;
}

/** The baseline from which the way to a target is counted, where it is to be seen beside the figures: from zero, it goes without saying. */
export const shownBaselineOf = ({ baseline, target }: BaselineAndTarget): number | null =>
  target === null || !baseline ? null : baseline;
