import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consortiumArbitrary, indicatorArbitrary, type RandomConsortium } from '../testing/randomConsortium.ts';
import { buildProgressIndex, indexFigures } from '../cells/progressIndex.ts';
import { computeRunningValue, computeRunningValues } from '../totals/computeRunningValue.ts';
import { computeMedianAttainment } from './computeMedianAttainment.ts';
import { computeProgressMatrix } from './computeProgressMatrix.ts';
import { computeProgressRows } from './computeProgressRows.ts';
import { explainFigure } from './explainFigure.ts';
import { listTidyCells } from './listTidyCells.ts';

const runs = { numRuns: 400 };
const tidyOf = ({ input, indicator, through, today }: RandomConsortium) => [
  ...listTidyCells(input, indicator, { through, today }),
];
const exact = (figure: number | null | undefined) => BigInt(Math.round((figure ?? 0) * 10_000));
const rowOf = ({ input, indicator, through, today }: RandomConsortium) =>
  computeProgressRows(input, indicator, { by: 'consortium', through, today, series: true })[0];

test('there is one row for each assignment and each opened period', () => {
  fc.assert(
    fc.property(consortiumArbitrary(), (consortium) => {
      const { input, indicator, through } = consortium;
      const known = new Set(input.organisations.map(({ id }) => id));
      const assignments = input.assignments.filter(
        ({ indicatorId, organisationId }) => indicatorId === indicator.id && known.has(organisationId),
      );
      const periods = input.periods.filter(({ number, opened }) => opened && number <= through);
      const rows = tidyOf(consortium);
      expect(rows).toHaveLength(assignments.length * periods.length);
      expect(new Set(rows.map(({ assignment, period }) => `${assignment.id} ${period.number}`)).size).toBe(rows.length);
    }),
    runs,
  );
});

test('the rows of counts and amounts that add up give the total of the comparison', () => {
  const added = indicatorArbitrary.filter(
    ({ valueType, accumulation }) => accumulation === 'incremental' && (valueType === 'count' || valueType === 'amount'),
  );
  fc.assert(
    fc.property(added, consortiumArbitrary(), (indicator, random) => {
      const consortium = { ...random, indicator };
      const total = tidyOf(consortium).reduce((sum, { value }) => sum + exact(value), 0n);
      expect(total).toBe(exact(rowOf(consortium)?.value));
    }),
    runs,
  );
});

test('the value of an assignment through the period is that of its part in the explanation', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(consortiumArbitrary(), (consortium) => {
      const { input, indicator, through, today } = consortium;
      const explanation = explainFigure(input, indicator, 'consortium', { by: 'consortium', through, today });
      const parts = new Map(explanation?.parts.map(({ assignmentId, value }) => [assignmentId, value]));
      const rows = tidyOf(consortium);
      for (const { assignment, period, runningValue, availability, value, cell } of rows) {
        seen.add(availability);
        if (period.number === through) expect(runningValue).toBe(parts.get(assignment.id) ?? null);
        // What is not reported has no figure: it is never 0.
        if (availability !== 'reported') expect(value).toBeNull();
        if (availability === 'inReview') expect(cell).toBeNull();
      }
      const reported = rowOf(consortium)?.series?.map((point) => point.reported);
      const counted = rowOf(consortium)?.series?.map(
        (point) => rows.filter((row) => row.period.number === point.period && row.availability === 'reported').length,
      );
      expect(counted?.slice(0, through)).toEqual(reported?.slice(0, through));
    }),
    runs,
  );
  expect([...seen].toSorted()).toEqual(
    ['inReview', 'missing', 'notApplicable', 'notDue', 'notExpected', 'reported', 'withheld'].toSorted(),
  );
});

test('the running values of one pass are those of each period alone', () => {
  let figures = 0;
  fc.assert(
    fc.property(consortiumArbitrary(), ({ input, indicator, through }) => {
      const { seriesByIndicator } = buildProgressIndex(input, [indicator]);
      for (const { cellValues } of seriesByIndicator.get(indicator.id) ?? []) {
        const alone = Array.from({ length: through }, (_, position) => computeRunningValue(cellValues, position, indicator));
        expect(computeRunningValues(cellValues, through - 1, indicator)).toEqual(alone);
        figures += alone.filter((value) => value !== null).length;
      }
    }),
    runs,
  );
  expect(figures).toBeGreaterThan(100);
});

test('questions that share an index have the answers of those that make their own', () => {
  fc.assert(
    fc.property(consortiumArbitrary(), ({ input, indicator, through, today }) => {
      const index = indexFigures(input, [indicator]);
      for (const by of ['country', 'organisation', 'consortium'] as const) {
        const query = { by, through, today, series: true };
        expect(computeProgressMatrix(input, [indicator], query, index)).toEqual(computeProgressMatrix(input, [indicator], query));
        expect(computeMedianAttainment(input, [indicator], query, index)).toEqual(
          computeMedianAttainment(input, [indicator], query),
        );
      }
    }),
    { numRuns: 100 },
  );
});
