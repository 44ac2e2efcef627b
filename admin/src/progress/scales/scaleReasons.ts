import type { TotalScale } from '@pilotage/shared';
import type { CompareFilters } from '../filters/filterAddress.ts';

/** Why the scale of an address is not shown. */
type ScaleRefusal = 'noInhabitants' | 'partOfInhabitants' | 'refused';

/** Why a scale is not shown; null where it is, or none is asked for. Organisations have no inhabitants, whoever asks. */
export function whyScaleIsRefused(
  requested: string | null,
  shown: TotalScale,
  by: string,
  { organisations }: Pick<CompareFilters, 'organisations'>,
): ScaleRefusal | null {
  if (requested === null || requested === shown) return null;
  if (requested !== 'population') return 'refused';
  if (by === 'organisation') return 'noInhabitants';
  return organisations.length > 0 ? 'partOfInhabitants' : 'refused';
}

/** What is said of the sizes by which totals are divided: budgets are those that were known then. */
export function sizeNotesOf(scale: TotalScale, asOf: string): string[] {
  if (scale === 'value') return [];
  return scale === 'budget' && asOf !== '' ? ['notes.budget', 'budgetsOfThen'] : [`notes.${scale}`];
}
