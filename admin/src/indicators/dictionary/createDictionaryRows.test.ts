import { expect, test } from 'vitest';
import type { Indicator } from '@pilotage/shared';
import { createDictionaryRows, searchIndicators } from './createDictionaryRows.ts';

const counted: Indicator = {
  id: 1,
  version: 1,
  createdAt: '',
  updatedAt: '',
  organisationId: null,
  code: 'TRAINED',
  name: 'People trained',
  countingRule: 'Counts each person once.',
  kind: 'output',
  unit: 'people',
  valueType: 'count',
  accumulation: 'incremental',
  direction: 'increase',
  decimals: 0,
  options: [],
  dimensions: [
    { name: 'gender', categories: ['women', 'men'] },
    { name: 'age', categories: ['under 30'] },
  ],
  earlierDefinitions: null,
  definitionVersion: 2,
  derivation: null,
  workPlanItemId: null,
};
const score: Indicator = {
  ...counted,
  id: 2,
  code: 'TRUST',
  name: 'Trust',
  organisationId: 3,
  countingRule: null,
  unit: null,
  valueType: 'score',
  dimensions: [],
  options: [
    { value: 1, text: 'none' },
    { value: 2, text: 'full' },
  ],
};
const texts = {
  labelOf: (field: string) => `label of ${field}`,
  wordOf: (field: string, value: string) => `${field} ${value}`,
  versionsOf: ({ definitionVersion }: Indicator) => (definitionVersion === 1 ? '' : 'Version 2, from P3 on'),
  ownerOf: ({ organisationId }: Indicator) => (organisationId === null ? 'Consortium' : `organisation ${organisationId}`),
};

test('an indicator is a row of words, with its dimensions and options in one cell each', () => {
  const [head, first, second] = createDictionaryRows([counted, score], texts);
  expect(head).toHaveLength(14);
  expect(head?.[0]).toBe('label of code');
  expect(first).toEqual([
    'TRAINED',
    'People trained',
    'Consortium',
    'kind output',
    'people',
    'Counts each person once.',
    'valueType count',
    'accumulation incremental',
    'direction increase',
    0,
    'gender: women, men; age: under 30',
    null,
    2,
    'Version 2, from P3 on',
  ]);
  expect(second?.slice(2, 6)).toEqual(['organisation 3', 'kind output', null, null]);
  expect(second?.slice(10, 12)).toEqual([null, '1 = none; 2 = full']);
});

test('an indicator is found by words of its rule, its categories and its options', () => {
  const found = (text: string) => searchIndicators([counted, score], text).map(({ code }) => code);
  expect(found('')).toEqual(['TRAINED', 'TRUST']);
  expect(found('PERSON once')).toEqual(['TRAINED']);
  expect(found('men')).toEqual(['TRAINED']);
  expect(found('full')).toEqual(['TRUST']);
  expect(found('trust women')).toEqual([]);
});
