import type { ProgressIndicator } from './progressInput.ts';

/** An indicator that has figures: any but a text, which is narrative only and never charted. */
export type FigureIndicator = ProgressIndicator & { readonly valueType: Exclude<ProgressIndicator['valueType'], 'text'> };

/** False for a text: asked alone it is a 400, across indicators and in the matrix it is passed over. */
export function hasFigures(indicator: ProgressIndicator): indicator is FigureIndicator {
  return indicator.valueType !== 'text';
}

/**
 * Incremental figures are added up over the periods, of the others the latest stands. Scores are always snapshots.
 * Source: domain.md, "Accumulation", "Scores are snapshots".
 */
export function isAddedUp(indicator: FigureIndicator): boolean {
  return indicator.accumulation === 'incremental' && indicator.valueType !== 'score';
}
