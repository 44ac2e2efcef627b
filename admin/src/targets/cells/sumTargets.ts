import { type Indicator, parseTenThousandths } from '@pilotage/shared';
import type { TargetOutbox } from '../outbox/TargetOutbox.ts';
import type { TargetRow } from '../rows/targetRow.ts';
import { shownTarget } from './shownTarget.ts';

/** Whether targets of the indicator add up: ratios, scores and texts do not. */
export const hasTotal = ({ valueType }: Indicator): boolean => valueType === 'count' || valueType === 'amount';

/** The sum of the shown targets of a row, exact to four decimals; null where none is set. */
export function sumTargets(row: TargetRow, outbox: TargetOutbox): number | null {
  const targets = [...row.cells.values()].flatMap((cell) => shownTarget(cell, outbox)?.target ?? []);
  if (targets.length === 0) return null;
  return Number(targets.reduce((sum, target) => sum + (parseTenThousandths(target) ?? 0n), 0n)) / 10_000;
}
