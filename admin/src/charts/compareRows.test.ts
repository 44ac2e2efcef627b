import { expect, test } from 'vitest';
import type { ComparedRow } from '../progress/progressClient.ts';
import { chartRows, finding } from './compareRows.ts';

const row = (key: string, attainment: number | null, more: Partial<ComparedRow> = {}): ComparedRow =>
  Object.assign(
    {
      key,
      indicator: 'X',
      value: attainment,
      target: 100,
      baseline: 0,
      attainment,
      expected: 50,
      status: null,
      n: attainment === null ? 0 : 1,
      of: 1,
      compared: { n: 1, value: 1 },
      missing: [],
      gaps: [],
      illustrative: false,
    } satisfies ComparedRow,
    more,
  );

const missing = (why: 'missing' | 'withheld') => ({ missing: [{ organisationId: 1, assignmentId: 1, why }] });

test('the furthest comes first, who has no attainment comes last by name', () => {
  const rows = chartRows(
    [row('SK', null, missing('missing')), row('AT', 0.2), row('DE', null, missing('withheld')), row('HU', 1.4)],
    (key) => key,
  );
  expect(rows.map(({ key }) => key)).toEqual(['HU', 'AT', 'DE', 'SK']);
});

test('zero, missing and withheld keep their own marks', () => {
  const rows = chartRows([row('AT', 0), row('DE', null, missing('withheld')), row('SK', null, missing('missing'))], (key) => key);
  expect(rows.map(({ mark }) => mark)).toEqual(['zero', 'withheld', 'missing']);
});

test('the expected level is a share of the way to the target', () => {
  expect(chartRows([row('AT', 0.2, { baseline: 20, target: 60, expected: 30 })], (key) => key)[0]?.expected).toBe(0.25);
  expect(chartRows([row('AT', null, { target: null })], (key) => key)[0]?.expected).toBeNull();
});

test('the sentence names the leader and everybody who is silent', () => {
  const { leader, silent } = finding(chartRows([row('AT', 0.2), row('SK', null, missing('missing'))], (key) => key));
  expect(leader?.key).toBe('AT');
  expect(silent.map(({ key }) => key)).toEqual(['SK']);
});
