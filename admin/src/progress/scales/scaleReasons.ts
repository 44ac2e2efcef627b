import type { TotalScale } from '@pilotage/shared';

/** Why the scale of an address is not shown. */
type ScaleRefusal = 'noInhabitants' | 'refused';

/** Why a scale is not shown; null where it is, or none is asked for. Organisations have no inhabitants, whoever asks. */
export function whyScaleIsRefused(requested: string | null, shown: TotalScale, by: string): ScaleRefusal | null {
  if (requested === null || requested === shown) return null;
  return requested === 'population' && by === 'organisation' ? 'noInhabitants' : 'refused';
}

/** What is said of the sizes by which totals are divided: budgets are those that were known then. */
export function sizeNotesOf(scale: TotalScale, asOf: string): string[] {
  if (scale === 'value') return [];
  return scale === 'budget' && asOf !== '' ? ['notes.budget', 'budgetsOfThen'] : [`notes.${scale}`];
}
