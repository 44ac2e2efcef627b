import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainFigure } from './explainFigure.ts';
import type { ProgressAssignment, ProgressQuery } from '../cells/progressInput.ts';
import { computeProgressRows } from './computeProgressRows.ts';
import { consortiumArbitrary, indicatorArbitrary, type RandomConsortium } from '../testing/randomConsortium.ts';
import { computeNaiveRows } from '../testing/naiveProgress.ts';

const groupings = ['country', 'organisation', 'consortium'] as const;
const runs = { numRuns: 300 };
const sums = indicatorArbitrary.filter(({ valueType }) => valueType === 'count' || valueType === 'amount');

function createQuery({ through, today }: RandomConsortium, by: ProgressQuery['by'], series = false): ProgressQuery {
  return { by, through, today, series };
}
const rowsOf = (consortium: RandomConsortium, by: ProgressQuery['by'], series = false) =>
  computeProgressRows(consortium.input, consortium.indicator, createQuery(consortium, by, series));

const inTenThousandths = (figure: number | null | undefined) => BigInt(Math.round((figure ?? 0) * 10_000));
const sumExact = (figures: (number | null | undefined)[]) =>
  figures.reduce((total, figure) => total + inTenThousandths(figure), 0n);

describe('rows of random consortia', () => {
  test.each(groupings)(
    'by %s equal those of a naive second implementation',
    (by) => {
      const seen = new Set<string>();
      fc.assert(
        fc.property(consortiumArbitrary(), (consortium) => {
          const rows = rowsOf(consortium, by, true);
          const naive = computeNaiveRows(consortium, by, consortium.through);
          const isRatio = consortium.indicator.valueType === 'ratio';
          expect(rows.map(({ series, targetOn, missing, gaps, ...row }) => row)).toEqual(
            naive.map(({ results, exactAttainment, numerator, denominator, ...row }) => {
              return { ...row, indicator: 'o1', ...(isRatio ? { numerator, denominator } : {}) };
            }),
          );
          rows.forEach((row, index) => {
            const results = naive[index]?.results ?? [];
            const idsOf = (assignment: ProgressAssignment) => {
              return { organisationId: assignment.organisationId, assignmentId: assignment.id };
            };
            const absences = results.flatMap(({ assignment, why, reason }) =>
              why === null ? [] : [{ ...idsOf(assignment), why, ...(reason === undefined ? {} : { reason }) }],
            );
            expect(row.missing).toHaveLength(absences.length);
            expect(row.missing).toEqual(expect.arrayContaining(absences));
            const gaps = results.flatMap(({ assignment, gaps }) => gaps.map((gap) => ({ ...idsOf(assignment), ...gap })));
            expect(row.gaps).toHaveLength(gaps.length);
            expect(row.gaps).toEqual(expect.arrayContaining(gaps));
            for (const { why, reason } of row.missing) seen.add(reason ?? why);
            seen.add(String(row.status));
            if (row.compared.n < row.n) seen.add('partly compared');
            if (row.compared.n === 0 && row.n > 0 && row.target !== null) seen.add('target of the uncompared');
            if (row.n === 0 && row.target !== null) seen.add('whole target of the silent');
            if (row.compared.n > 0 && row.attainment === null) seen.add('wrong side');
          });
        }),
        { numRuns: 1500 },
      );
      // Ensure that every case occurred at least once.
      expect([...seen].sort()).toEqual(
        expect.arrayContaining([
          ...['ahead', 'onTrack', 'atRisk', 'behind', 'noData', 'null', 'joinedLater', 'leftEarlier', 'pilotNotStarted'],
          ...['missing', 'withheld', 'notDue', 'inReview', 'zeroDenominator', 'notApplicable'],
          ...['partly compared', 'target of the uncompared', 'whole target of the silent', 'wrong side'],
        ]),
      );
    },
    60_000,
  );

  test('do not depend on the order of the input', () => {
    const shuffled = consortiumArbitrary().chain((consortium) =>
      fc
        .record({
          periods: shuffle(consortium.input.periods),
          organisations: shuffle(consortium.input.organisations),
          assignments: shuffle(consortium.input.assignments),
          expectations: shuffle(consortium.input.expectations),
          cells: shuffle(consortium.input.cells),
        })
        .map((input) => ({ consortium, other: { ...consortium, input } })),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...groupings), ({ consortium, other }, by) => {
        expect(rowsOf(other, by, true)).toEqual(rowsOf(consortium, by, true));
      }),
      runs,
    );
  });

  test('a further partner without figures lowers n of N and changes no other figure', () => {
    fc.assert(
      fc.property(consortiumArbitrary(), fc.integer({ min: -5, max: 500 }), (consortium, target) => {
        const withoutFigures: ProgressAssignment = {
          id: 900,
          organisationId: 12,
          indicatorId: consortium.indicator.id,
          baseline: consortium.indicator.accumulation === 'incremental' ? 0 : 1,
          target,
          milestones: [],
          fromPeriodId: null,
          untilPeriodId: null,
          illustrative: true,
        };
        const expectations = consortium.input.periods
          .filter(({ opened }) => opened)
          .map(({ id }) => ({ assignmentId: 900, periodId: id, expected: true, reason: null }));
        const input = {
          ...consortium.input,
          assignments: [...consortium.input.assignments, withoutFigures],
          expectations: [...consortium.input.expectations, ...expectations],
        };
        const key = consortium.input.organisations.find(({ id }) => id === 12)?.country;
        const before = rowsOf(consortium, 'country');
        const after = rowsOf({ ...consortium, input }, 'country');
        after.forEach((row, index) => {
          const { of, missing, ...figures } = before[index] ?? row;
          if (row.key !== key) expect(row).toEqual(before[index]);
          else if (figures.n > 0) expect(row).toMatchObject({ ...figures, of: of + 1 });
          else expect(row).toMatchObject({ value: null, attainment: null, n: 0, of: of + 1 });
        });
      }),
      runs,
    );
  });

  test('n is at most N, and every assignment without a value is listed', () => {
    fc.assert(
      fc.property(consortiumArbitrary(), fc.constantFrom(...groupings), (consortium, by) => {
        const rows = rowsOf(consortium, by);
        for (const row of rows) {
          const notConcerned = row.missing.filter(({ why }) => why === 'notApplicable' || why === 'notExpected').length;
          expect(row.n).toBeLessThanOrEqual(row.of);
          expect(row.compared.n).toBeLessThanOrEqual(row.n);
          expect(row.missing.length).toBe(row.of - row.n + notConcerned);
          expect(row.compared.value === null).toBe(row.compared.n === 0);
          expect(row.value === null).toBe(row.n === 0);
        }
        const all = rows.reduce((sum, row) => sum + row.n + row.missing.length, 0);
        expect(all).toBe(consortium.input.assignments.length);
      }),
      runs,
    );
  });

  test('the consortium is the sum of its countries and of its organisations', () => {
    fc.assert(
      fc.property(consortiumArbitrary(sums), (consortium) => {
        const [total] = rowsOf(consortium, 'consortium');
        for (const by of ['country', 'organisation'] as const) {
          const rows = rowsOf(consortium, by);
          expect(sumExact(rows.map(({ value }) => value))).toBe(inTenThousandths(total?.value));
          expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe(total?.n);
          expect(rows.reduce((sum, { of }) => sum + of, 0)).toBe(total?.of);
        }
      }),
      runs,
    );
  });

  test('the parts of an explanation add up to the figure', () => {
    fc.assert(
      fc.property(consortiumArbitrary(), (consortium) => {
        const explanation = explainFigure(
          consortium.input,
          consortium.indicator,
          'consortium',
          createQuery(consortium, 'consortium'),
        );
        if (explanation === null) throw new Error('no consortium');
        const { figure, parts, leftOut } = explanation;
        expect(parts).toHaveLength(figure.n);
        expect(leftOut).toEqual(figure.missing);
        if (consortium.indicator.valueType === 'ratio') {
          expect(sumExact(parts.map(({ numerator }) => numerator))).toBe(inTenThousandths(figure.numerator));
          expect(sumExact(parts.map(({ denominator }) => denominator))).toBe(inTenThousandths(figure.denominator));
        } else if (consortium.indicator.valueType !== 'score') {
          expect(sumExact(parts.map(({ value }) => value))).toBe(inTenThousandths(figure.value));
          for (const part of parts) {
            const cells = part.cells.filter(({ inValue }) => inValue).map(({ value }) => value);
            expect(sumExact(cells)).toBe(inTenThousandths(part.value));
          }
        }
      }),
      runs,
    );
  });

  test('each point of a series equals the row through its period', () => {
    fc.assert(
      fc.property(consortiumArbitrary(), fc.constantFrom(...groupings), (consortium, by) => {
        const rows = rowsOf(consortium, by, true);
        rows.forEach((row, index) => {
          expect(row.series?.map(({ period }) => period)).toEqual(Array.from({ length: consortium.through }, (_, i) => i + 1));
          for (const { period, value, attainment, expected } of row.series ?? []) {
            const then = rowsOf({ ...consortium, through: period }, by)[index];
            expect({ value, attainment, expected }).toEqual({
              value: then?.value,
              attainment: then?.attainment,
              expected: then?.expected,
            });
          }
          expect(row.series?.at(-1)).toMatchObject({ value: row.value, attainment: row.attainment, expected: row.expected });
        });
      }),
      { numRuns: 150 },
    );
  });
});

function shuffle<T>(rows: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
}
