import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexFigures } from '../cells/progressIndex.ts';
import { consortiumArbitrary } from '../testing/randomConsortium.ts';
import { explainFigure } from './explainFigure.ts';
import { hasFiguresBefore } from './hasFiguresBefore.ts';

test('figures of before are in the value where its explanation has them in it', () => {
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(consortiumArbitrary(), fc.nat({ max: 6 }), ({ input, indicator, through, today }, since) => {
      const numbers = new Map(input.periods.map(({ id, number }) => [id, number]));
      const explanation = explainFigure(input, indicator, 'consortium', { by: 'consortium', through, today });
      const cells = explanation?.parts.flatMap((part) => part.cells) ?? [];
      const expected = cells.some(({ cell, inValue }) => inValue && (numbers.get(cell.periodId) ?? since) < since);
      expect(hasFiguresBefore(indexFigures(input, [indicator]), indicator, { since, through })).toBe(expected);
      seen.add(expected);
    }),
    { numRuns: 400 },
  );
  expect([...seen].toSorted()).toEqual([false, true]);
});
