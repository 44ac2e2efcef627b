import type { Indicator, Measurement } from '@pilotage/shared';
import { describe, expect, test } from 'vitest';
import { draftCell, type Typed } from './draftCell.ts';

const indicator = (valueType: Indicator['valueType']): Indicator => ({
  id: 1,
  version: 1,
  createdAt: '',
  updatedAt: '',
  organisationId: null,
  code: 'X',
  name: 'X',
  countingRule: null,
  kind: 'output',
  unit: null,
  valueType,
  accumulation: 'incremental',
  direction: 'increase',
  decimals: 0,
  options: [],
  dimensions: [],
  definitionVersion: 1,
});
const typed = (more: Partial<Typed>): Typed => ({
  value: '',
  numerator: '',
  denominator: '',
  comment: '',
  availability: 'reported',
  ...more,
});
const cell: Measurement = {
  id: 5,
  version: 2,
  createdAt: '',
  updatedAt: '',
  organisationId: 1,
  assignmentId: 1,
  periodId: 1,
  availability: 'reported',
  value: 12,
  numerator: null,
  denominator: null,
  parts: {},
  comment: null,
  illustrative: false,
  state: 'draft',
};

describe('a typed row', () => {
  test('zero is a figure, empty is not reported', () => {
    expect(draftCell(typed({ value: '0' }), indicator('count'), null)).toMatchObject({ kind: 'save', fields: { value: 0 } });
    expect(draftCell(typed({}), indicator('count'), null)).toEqual({ kind: 'unchanged' });
    expect(draftCell(typed({}), indicator('count'), cell)).toEqual({ kind: 'remove' });
  });
  test('what two languages read differently is never guessed', () => {
    expect(draftCell(typed({ value: '1,000' }), indicator('count'), null)).toMatchObject({ kind: 'refused', why: 'ambiguous' });
  });
  test('a ratio waits for both of its numbers', () => {
    expect(draftCell(typed({ numerator: '3' }), indicator('ratio'), null)).toEqual({ kind: 'unfinished' });
    expect(draftCell(typed({ numerator: '3', denominator: '4' }), indicator('ratio'), null)).toMatchObject({
      kind: 'save',
      fields: { value: null, numerator: 3, denominator: 4 },
    });
  });
  test('withheld waits for its reason', () => {
    expect(draftCell(typed({ availability: 'withheld' }), indicator('count'), null)).toEqual({ kind: 'unfinished' });
    expect(draftCell(typed({ availability: 'withheld', comment: 'contract' }), indicator('count'), cell)).toMatchObject({
      kind: 'save',
      fields: { value: null, availability: 'withheld' },
    });
  });
  test('the same figure again is not sent', () => {
    expect(draftCell(typed({ value: '12' }), indicator('count'), cell)).toEqual({ kind: 'unchanged' });
  });
});
