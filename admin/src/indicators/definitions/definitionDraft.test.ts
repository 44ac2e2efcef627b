import { expect, test } from 'vitest';
import { createIndicator } from '../../measurements/measurements.fixtures.ts';
import { createDefinitionDraft, parseDefinitionDraft } from './definitionDraft.ts';

const indicator = createIndicator({
  countingRule: null,
  options: [
    { value: 1, text: 'low' },
    { value: 2.5, text: 'a = b' },
  ],
  dimensions: [{ name: 'gender', categories: ['women', 'men, boys'] }],
});

test('what is not changed is sent as it is', () => {
  const { name, countingRule, options, dimensions } = indicator;
  expect(parseDefinitionDraft(createDefinitionDraft(indicator))).toEqual({
    body: { fromPeriodId: null, reason: '', name, countingRule, options, dimensions },
  });
});

test('empty lines and dimensions are left out, and a comma may separate decimals', () => {
  const draft = {
    ...createDefinitionDraft(indicator),
    options: '\n 1,5 = so so \n',
    dimensions: [{ name: ' ', categories: '\n' }],
  };
  expect(parseDefinitionDraft(draft).body).toMatchObject({ options: [{ value: 1.5, text: 'so so' }], dimensions: [] });
});

test('an option that is none is named', () => {
  const draft = { ...createDefinitionDraft(indicator), options: '1 = low\nhigh' };
  expect(parseDefinitionDraft(draft)).toEqual({ unread: 'high' });
});
