import { expect, test } from 'vitest';
import { funnelTails, type ProgressRow } from '@pilotage/shared';
import { createNoiseRows, drawLimits } from './noiseRows.ts';

const rowOf = (key: string, numerator: number | null, denominator: number | null): ProgressRow => ({
  key,
  indicator: 'STARTERS',
  value: numerator === null || denominator === null ? null : numerator / denominator,
  numerator,
  denominator,
  target: null,
  baseline: null,
  attainment: null,
  expected: null,
  expectedAttainment: null,
  status: null,
  n: numerator === null ? 0 : 1,
  of: 1,
  compared: { n: 0, value: null },
  missing: numerator === null ? [{ organisationId: 1, assignmentId: 1, why: 'withheld' }] : [],
  gaps: [],
  illustrative: false,
});

test('few cases are noise where many are not; who withholds is neither judged nor in the share of all', () => {
  const { rows, share } = createNoiseRows(
    [rowOf('AT', 3, 5), rowOf('DE', 700, 1000), rowOf('SK', 297, 995), rowOf('HU', null, null)],
    (key) => key,
  );
  expect(share).toBe(0.5);
  expect(rows.map(({ key, verdict, mark }) => [key, verdict, mark])).toEqual([
    ['DE', 'beyond', 'noAttainment'],
    ['AT', 'within', 'noAttainment'],
    ['SK', 'beyond', 'noAttainment'],
    ['HU', null, 'withheld'],
  ]);
  expect(rows.at(-1)?.limits).toBeNull();
});

test('what is no share of counted cases is not judged at all', () => {
  const { rows, share } = createNoiseRows([rowOf('AT', 12, 10), rowOf('DE', 5, 10)], (key) => key);
  expect([share, rows.map(({ verdict }) => verdict)]).toEqual([null, [null, null]]);
});

test('the limits get narrower with more cases, and never leave 0 to 1', () => {
  const limits = drawLimits(0.2, 500, funnelTails[95]);
  expect(limits[0]?.cases).toBe(1);
  expect(limits.at(-1)?.cases).toBe(500);
  for (const { from, to } of limits) expect(from >= 0 && to <= 1 && from <= 0.2 && to >= 0.2).toBe(true);
  expect((limits.at(-1)?.to ?? 1) - (limits.at(-1)?.from ?? 0)).toBeLessThan(0.08);
});
