import type { Measurement } from '@pilotage/shared';
import type { DerivedSummary } from './derivedFigures.ts';

/** How a figure stands to what the records give. `noNumber`: the records give none. `open`: nothing is entered yet. */
export type DerivedState = 'noNumber' | 'open' | 'same' | 'differs';

export function findDerivedState(
  cell: Pick<Measurement, 'availability' | 'value'> | null,
  { value }: DerivedSummary,
): DerivedState {
  if (value === null) return 'noNumber';
  if (cell === null) return 'open';
  return cell.availability === 'reported' && cell.value === value ? 'same' : 'differs';
}
