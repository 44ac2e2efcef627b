import type { ProgressIndicator } from './progressInput.ts';

/** An indicator with figures: all types except text, which is narrative and never charted. */
export type FigureIndicator = ProgressIndicator & { readonly valueType: Exclude<ProgressIndicator['valueType'], 'text'> };

/** Whether the indicator has figures. A request for a single text indicator is a 400; across indicators texts are skipped. */
export function hasFigures(indicator: ProgressIndicator): indicator is FigureIndicator {
  return indicator.valueType !== 'text';
}

/**
 * Whether figures add up over periods. Otherwise the latest figure applies. Scores are always snapshots.
 * Source: domain.md, "Accumulation", "Scores are snapshots".
 */
export function isAddedUp(indicator: FigureIndicator): boolean {
  return indicator.accumulation === 'incremental' && indicator.valueType !== 'score';
}
