import type { Measurement, Period, ProgressBasis } from '@pilotage/shared';

export interface UnsettledFigure {
  /** The number of the period. */
  number: number;
  state: 'draft' | 'returned' | 'reopened';
}

interface UnsettledFiguresInput {
  basis: ProgressBasis;
  period: Period;
  cell: Measurement | null;
  earlier: readonly { period: Period; cell: Measurement }[];
}

/** Whether the organisation works on a figure, so that others read another content of it, or none. */
export const isUnsettled = (state: Measurement['state']): state is UnsettledFigure['state'] =>
  state === 'draft' || state === 'returned' || state === 'reopened';

/**
 * The figures in which the total of the organisation and that of others differ now, latest first: the organisation counts what it
 * has entered, others what was submitted or approved last. That its own draft of this period counts goes without saying.
 */
export function listUnsettledFigures({ basis, period, cell, earlier }: UnsettledFiguresInput): UnsettledFigure[] {
  const current = cell === null || basis === 'own' ? [] : [{ period, cell }];
  return [...current, ...earlier].flatMap(({ period: { number }, cell: { availability, state } }) =>
    availability === 'reported' && isUnsettled(state) ? [{ number, state }] : [],
  );
}
