import { describe, expect, it } from 'vitest';
import type { Measurement } from '@pilotage/shared';
import { createMeasurement, createPeriod } from '../measurements.fixtures.ts';
import { collectUnsettledPeriods } from './collectUnsettledPeriods.ts';
import { listUnsettledFigures } from './listUnsettledFigures.ts';

const period = createPeriod();
const fourth = createPeriod({ id: 4, number: 4 });
const cellOf = (state: Measurement['state'], rest: Partial<Measurement> = {}) => createMeasurement({ state, ...rest });
const earlier = (state: Measurement['state'], rest: Partial<Measurement> = {}) => [{ period: fourth, cell: cellOf(state, rest) }];

describe('figures that the organisation and others count in two ways', () => {
  it.each(['draft', 'returned', 'reopened'] as const)('names an earlier figure that is %s', (state) => {
    const input = { period, cell: null, earlier: earlier(state) };
    expect(listUnsettledFigures({ ...input, basis: 'own' })).toEqual([{ number: 4, state }]);
    expect(listUnsettledFigures({ ...input, basis: 'submitted' })).toEqual([{ number: 4, state }]);
  });

  it.each(['submitted', 'approved'] as const)('says nothing of one that is %s, nor of one without a figure', (state) => {
    expect(listUnsettledFigures({ basis: 'own', period, cell: null, earlier: earlier(state) })).toEqual([]);
    const withheld = earlier('returned', { availability: 'withheld', value: null });
    expect(listUnsettledFigures({ basis: 'own', period, cell: null, earlier: withheld })).toEqual([]);
  });

  it('names a figure of this period to others alone', () => {
    const input = { period, cell: cellOf('returned'), earlier: [] };
    expect(listUnsettledFigures({ ...input, basis: 'own' })).toEqual([]);
    expect(listUnsettledFigures({ ...input, basis: 'submitted' })).toEqual([{ number: 5, state: 'returned' }]);
  });

  it('names each period once for a table, latest first', () => {
    const rows = [
      { unsettled: [{ number: 3, state: 'draft' as const }] },
      { unsettled: [{ number: 4, state: 'returned' as const }] },
      { unsettled: [{ number: 4, state: 'returned' as const }] },
    ];
    expect(collectUnsettledPeriods(rows)).toEqual([
      { number: 4, state: 'returned' },
      { number: 3, state: 'draft' },
    ]);
  });
});
