import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexFigures } from '../cells/progressIndex.ts';
import { groupSeries } from '../totals/groupSeries.ts';
import { consortiumArbitrary } from '../testing/randomConsortium.ts';
import { explainFigure } from './explainFigure.ts';
import { findMixedDefinitions } from './findMixedDefinitions.ts';

test('figures of before the last change until then are in a value where its explanation has them in it', () => {
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(
      consortiumArbitrary(),
      fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 3 }),
      fc.constantFrom('consortium' as const, 'country' as const),
      ({ input, indicator, through, today }, changedAt, by) => {
        const numbers = new Map(input.periods.map(({ id, number }) => [id, number]));
        const earlier = input.periods
          .filter(({ number }) => changedAt.includes(number))
          .map(({ id }) => ({ untilPeriodId: id, reason: `before ${id}` }));
        const since = Math.max(0, ...changedAt.filter((number) => number <= through && [...numbers.values()].includes(number)));
        const replaced = earlier.find(({ untilPeriodId }) => numbers.get(untilPeriodId) === since);
        const index = indexFigures(input, [indicator]);
        const expected = groupSeries(index, indicator.id, { by, through }).flatMap(({ key }) => {
          const cells = explainFigure(input, indicator, key, { by, through, today })?.parts.flatMap((part) => part.cells) ?? [];
          const isMixed = cells.some(({ cell, inValue }) => inValue && (numbers.get(cell.periodId) ?? since) < since);
          seen.add(isMixed);
          return isMixed ? [{ key, since, replaced }] : [];
        });
        expect(findMixedDefinitions(index, indicator, earlier, { by, through })).toEqual(expected);
      },
    ),
    { numRuns: 400 },
  );
  expect([...seen].toSorted()).toEqual([false, true]);
});
