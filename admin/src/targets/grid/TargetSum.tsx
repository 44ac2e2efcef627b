import { useSyncExternalStore } from 'react';
import { useFormats } from '../../resource/format.ts';
import { hasTotal, sumTargets } from '../cells/sumTargets.ts';
import type { TargetOutbox } from '../outbox/TargetOutbox.ts';
import type { TargetRow } from '../rows/targetRow.ts';

/** The sum of a row's targets, where they add up. */
export function TargetSum({ row, outbox }: { row: TargetRow; outbox: TargetOutbox }) {
  const formats = useFormats();
  const sum = useSyncExternalStore(outbox.subscribe, () => (hasTotal(row.indicator) ? sumTargets(row, outbox) : null));
  return sum === null ? null : formats.figure(sum);
}
