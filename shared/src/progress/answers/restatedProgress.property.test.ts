import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectBasisCells } from '../cells/selectBasisCells.ts';
import { computeProgressRows } from './computeProgressRows.ts';
import { computeNaiveRows } from '../testing/naiveProgress.ts';
import { restatedConsortiumArbitrary, selectNaiveBasis, storedRows } from '../testing/restatedConsortium.ts';

const bases = ['approved', 'submitted', 'own'] as const;
const groupings = ['country', 'organisation', 'consortium'] as const;

test.each(bases)('on the basis %s rows of reopened reports equal those of a naive implementation', (basis) => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      restatedConsortiumArbitrary,
      fc.constantFrom(...groupings),
      fc.constantFrom(12, 3, null),
      (consortium, by, own) => {
        const { indicator, through, today, histories } = consortium;
        const cells = selectBasisCells(storedRows(histories), basis, own, (row, status) => ({ ...row, status }));
        const rows = computeProgressRows({ ...consortium.input, cells }, indicator, { by, through, today, series: false });
        const naive = computeNaiveRows(
          { ...consortium, input: { ...consortium.input, cells: selectNaiveBasis(histories, basis, own) } },
          by,
          through,
        );
        const isRatio = indicator.valueType === 'ratio';
        expect(rows.map(({ missing: _, gaps: _1, ...row }) => row)).toEqual(
          naive.map(({ results: _, exactAttainment: _1, numerator, denominator, ...row }) => {
            return { ...row, indicator: 'o1', ...(isRatio ? { numerator, denominator } : {}) };
          }),
        );
        rows.forEach((row, index) => {
          const expectedReasons = (naive[index]?.results ?? []).flatMap(({ why }) => why ?? []);
          expect(row.missing.map(({ why }) => why).toSorted()).toEqual(expectedReasons.toSorted());
        });
        for (const { state, approved } of histories)
          seen.add(approved.length > 0 && state !== 'approved' ? `${state} restated` : state);
      },
    ),
    { numRuns: 600 },
  );
  expect([...seen]).toEqual(
    expect.arrayContaining(['reopened restated', 'submitted restated', 'returned restated', 'submitted']),
  );
});
