import { resources } from '@pilotage/shared';
import { expect, test } from 'vitest';
import { fillFromCatalogue } from './fillFromCatalogue.ts';
import { interregIndicators } from './interregIndicators.ts';

const entryOf = (code: string) => {
  const entry = interregIndicators.find((each) => each.code === code);
  if (!entry) throw new Error(`There is no ${code}.`);
  return entry;
};

test.each(interregIndicators)('$code is accepted by the contract as it stands', (entry) => {
  const { values } = fillFromCatalogue(entry, {}, null, 'a-long-organisation-name-');
  expect(resources.indicators.create.safeParse(values)).toMatchObject({ success: true });
});

test('the codes are those of the regulation, each once', () => {
  const codes = interregIndicators.map(({ code }) => code);
  expect(codes).toHaveLength(20);
  expect(new Set(codes).size).toBe(20);
  expect(codes.filter((code) => !/^RC[OR]\d+$/.test(code))).toEqual([]);
});

test('an empty form is filled; another choice replaces what the catalogue filled', () => {
  const first = fillFromCatalogue(entryOf('RCO81'), {}, null, '');
  expect(first).toMatchObject({
    values: { code: 'RCO81', kind: 'output', unit: 'participations', valueType: 'count', accumulation: 'incremental' },
    kept: [],
  });
  const second = fillFromCatalogue(entryOf('RCR84'), first.values, entryOf('RCO81'), '');
  expect(second).toMatchObject({
    values: { code: 'RCR84', kind: 'result', unit: 'organisations', accumulation: 'snapshot' },
    kept: [],
  });
});

test('what somebody typed stays, and is named', () => {
  const current = { name: 'Our own name', unit: ' ', code: null, countingRule: '' };
  const { values, kept } = fillFromCatalogue(entryOf('RCO81'), current, null, 'org-a-');
  expect(kept).toEqual(['name']);
  expect(values).toMatchObject({ code: 'org-a-RCO81', unit: 'participations' });
  expect(values).not.toHaveProperty('name');
});
