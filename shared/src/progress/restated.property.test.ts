import fc from 'fast-check';
import { expect, test } from 'vitest';
import { basisCells } from './basisCells.ts';
import { progressRows } from './progressRows.ts';
import { naiveRows } from './test/naive.ts';
import { aRestatedConsortium, naiveBasis, storedRows } from './test/restated.ts';

const bases = ['approved', 'submitted', 'own'] as const;
const groupings = ['country', 'organisation', 'consortium'] as const;

test.each(bases)('rows of reports that were reopened are on %s what a naive reading of the domain says', (basis) => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(aRestatedConsortium, fc.constantFrom(...groupings), fc.constantFrom(12, 3, null), (given, by, own) => {
      const { indicator, through, today, lives } = given;
      const cells = basisCells(storedRows(lives), basis, own, (row, standing) => ({ ...row, standing }));
      const rows = progressRows({ ...given.input, cells }, indicator, { by, through, today, series: false });
      const naive = naiveRows({ ...given, input: { ...given.input, cells: naiveBasis(lives, basis, own) } }, by, through);
      const isRatio = indicator.valueType === 'ratio';
      expect(rows.map(({ missing: _, gaps: _1, ...row }) => row)).toEqual(
        naive.map(({ opinions: _, exactAttainment: _1, numerator, denominator, ...row }) => {
          return { ...row, indicator: 'o1', ...(isRatio ? { numerator, denominator } : {}) };
        }),
      );
      rows.forEach((row, at) => {
        const whys = (naive[at]?.opinions ?? []).flatMap(({ why }) => why ?? []);
        expect(row.missing.map(({ why }) => why).toSorted()).toEqual(whys.toSorted());
      });
      for (const { state, approved } of lives)
        seen.add(approved.length > 0 && state !== 'approved' ? `${state} restated` : state);
    }),
    { numRuns: 600 },
  );
  expect([...seen]).toEqual(
    expect.arrayContaining(['reopened restated', 'submitted restated', 'returned restated', 'submitted']),
  );
});
