import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeMedianAttainment } from '../answers/computeMedianAttainment.ts';
import { computeProgressMatrix } from '../answers/computeProgressMatrix.ts';
import { computeProgressRows } from '../answers/computeProgressRows.ts';
import { explainFigure } from '../answers/explainFigure.ts';
import type { ProgressInput, ProgressQuery } from '../cells/progressInput.ts';
import { consortiumArbitrary, indicatorArbitrary, type RandomConsortium } from '../testing/randomConsortium.ts';
import { allPlaces, keepsOrganisation, type PlaceFilter } from './placeFilter.ts';

const groupings = ['country', 'organisation', 'consortium'] as const;
const runs = { numRuns: 300 };

const filterArbitrary: fc.Arbitrary<PlaceFilter> = fc
  .record({
    countries: fc.subarray(['SK', 'AT', 'HU', 'IT']),
    organisations: fc.subarray([12, 3, 101, 9, 777]),
  })
  .filter(({ countries, organisations }) => countries.length + organisations.length > 0);

const queryOf = ({ through, today }: RandomConsortium, by: ProgressQuery['by'], only?: PlaceFilter): ProgressQuery => ({
  by,
  through,
  today,
  series: true,
  ...(only ? { only } : {}),
});

/** The same consortium as if nobody else had ever been in it. */
function withoutOthers({ organisations, assignments, ...rest }: ProgressInput, only: PlaceFilter): ProgressInput {
  const kept = organisations.filter(({ id, country }) => keepsOrganisation(only, id, country));
  const ids = new Set(kept.map(({ id }) => id));
  return { ...rest, organisations: kept, assignments: assignments.filter(({ organisationId }) => ids.has(organisationId)) };
}

const rowsOf = (consortium: RandomConsortium, by: ProgressQuery['by'], only?: PlaceFilter, input = consortium.input) =>
  computeProgressRows(input, consortium.indicator, queryOf(consortium, by, only));

describe('a filter by places', () => {
  test.each(groupings)('answers by %s what the kept alone would answer', (by) => {
    fc.assert(
      fc.property(consortiumArbitrary(), filterArbitrary, (consortium, only) => {
        const alone = rowsOf(consortium, by, undefined, withoutOthers(consortium.input, only));
        const limited = rowsOf(consortium, by, only);
        const hasCountriesAlone = by === 'country' && only.organisations.length === 0;
        const listed = hasCountriesAlone ? limited.filter(({ key }) => alone.some((row) => row.key === key)) : limited;
        expect(listed).toEqual(alone);
        if (hasCountriesAlone) expect(limited.every(({ key }) => only.countries.includes(key))).toBe(true);
      }),
      runs,
    );
  });

  test('leaves the rows as they are that it keeps whole', () => {
    fc.assert(
      fc.property(consortiumArbitrary(), filterArbitrary, (consortium, only) => {
        const all = new Map(rowsOf(consortium, 'organisation').map((row) => [row.key, row]));
        for (const row of rowsOf(consortium, 'organisation', only)) expect(row).toEqual(all.get(row.key));
      }),
      runs,
    );
  });

  test('of nothing is no filter', () => {
    fc.assert(
      fc.property(consortiumArbitrary(), fc.constantFrom(...groupings), (consortium, by) => {
        expect(rowsOf(consortium, by, allPlaces)).toEqual(rowsOf(consortium, by));
      }),
      runs,
    );
  });

  test('leaves the own row of an organisation whole that was in another country before', () => {
    const moved = consortiumArbitrary().map((consortium) => ({
      ...consortium,
      input: {
        ...consortium.input,
        organisations: consortium.input.organisations.map((each) => ({
          ...each,
          countrySince: '2018-08-01',
          formerCountries: [{ country: 'IT', since: null }],
        })),
      },
    }));
    fc.assert(
      fc.property(moved, filterArbitrary, (consortium, only) => {
        const all = new Map(rowsOf(consortium, 'organisation').map((row) => [row.key, row]));
        for (const row of rowsOf(consortium, 'organisation', only)) expect(row).toEqual(all.get(row.key));
      }),
      runs,
    );
  });

  const sums = indicatorArbitrary.filter(({ valueType }) => valueType === 'count' || valueType === 'amount');

  test('tells no more than the rows of the organisations: its total is their sum', () => {
    fc.assert(
      fc.property(consortiumArbitrary(sums), filterArbitrary, (consortium, only) => {
        const inTenThousandths = (value: number | null) => Math.round((value ?? 0) * 10_000);
        const [row] = rowsOf(consortium, 'consortium', only);
        const parts = rowsOf(consortium, 'organisation', only);
        expect(inTenThousandths(row?.value ?? null)).toBe(parts.reduce((sum, { value }) => sum + inTenThousandths(value), 0));
        expect(row?.n).toBe(parts.reduce((sum, { n }) => sum + n, 0));
        expect(row?.of).toBe(parts.reduce((sum, part) => sum + part.of, 0));
        expect(row?.value === null).toBe(parts.every(({ value }) => value === null));
      }),
      runs,
    );
  });

  test('never depends on what is withheld or not on the basis, so that a difference of two answers cannot either', () => {
    fc.assert(
      fc.property(
        consortiumArbitrary(),
        filterArbitrary,
        fc.constantFrom(...groupings),
        fc.integer({ min: -50, max: 50_000 }),
        (consortium, only, by, secret) => {
          const cells = consortium.input.cells.map((cell) =>
            cell.status === 'handedIn' || cell.availability === 'withheld'
              ? { ...cell, value: secret, numerator: secret, denominator: secret }
              : cell,
          );
          expect(rowsOf(consortium, by, only, { ...consortium.input, cells })).toEqual(rowsOf(consortium, by, only));
        },
      ),
      runs,
    );
  });

  test('holds for medians, the matrix and an explanation as for rows', () => {
    fc.assert(
      fc.property(consortiumArbitrary(), filterArbitrary, fc.constantFrom(...groupings), (consortium, only, by) => {
        const { input, indicator } = consortium;
        const query = queryOf(consortium, by, only);
        const rows = rowsOf(consortium, by, only);
        expect(computeProgressMatrix(input, [indicator], query)).toEqual(rows);
        const medians = computeMedianAttainment(input, [indicator], query);
        expect(medians.map(({ key, attainment }) => [key, attainment])).toEqual(
          rows.map(({ key, attainment }) => [key, attainment]),
        );
        for (const { targetOn: _, series: __, ...row } of rows)
          expect(explainFigure(input, indicator, row.key, query)?.figure).toEqual(row);
        const keys = new Set(rows.map(({ key }) => key));
        for (const { key } of rowsOf(consortium, by))
          if (!keys.has(key)) expect(explainFigure(input, indicator, key, query)).toBeNull();
      }),
      runs,
    );
  });
});

test('an organisation that moved counts for its country of each period', () => {
  const period = (number: number, startsOn: string, endsOn: string) => ({
    id: number,
    number,
    startsOn,
    endsOn,
    dueOn: endsOn,
    opened: true,
  });
  const input: ProgressInput = {
    periods: [period(1, '2018-01-01', '2018-06-30'), period(2, '2018-07-01', '2018-12-31')],
    organisations: [
      { id: 1, country: 'HU', countrySince: '2018-07-01', formerCountries: [{ country: 'AT', since: null }] },
      { id: 2, country: 'AT' },
    ],
    assignments: [1, 2].map((id) => ({
      id,
      organisationId: id,
      indicatorId: 1,
      baseline: 0,
      target: 10,
      milestones: [],
      fromPeriodId: null,
      untilPeriodId: null,
      illustrative: false,
    })),
    expectations: [],
    cells: [1, 2].flatMap((assignmentId) =>
      [1, 2].map((periodId) => ({
        assignmentId,
        periodId,
        status: 'counts' as const,
        availability: 'reported' as const,
        value: assignmentId,
        numerator: null,
        denominator: null,
        illustrative: false,
      })),
    ),
  };
  const indicator = {
    id: 1,
    code: 'o1',
    valueType: 'count' as const,
    accumulation: 'incremental' as const,
    direction: 'increase' as const,
    definitionVersion: 1,
  };
  const only = { countries: ['AT'], organisations: [] };
  const [row] = computeProgressRows(input, indicator, { by: 'consortium', through: 2, today: '2019-01-01', series: true, only });
  expect(row?.value).toBe(4);
  expect(row?.series?.map(({ value }) => value)).toEqual([3, 4]);
  const keys = computeProgressRows(input, indicator, {
    by: 'organisation',
    through: 2,
    today: '2019-01-01',
    series: false,
    only,
  });
  expect(keys.map(({ key }) => key)).toEqual(['2']);
});
