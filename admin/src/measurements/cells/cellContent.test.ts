import { describe, expect, it } from 'vitest';
import { parseCellContent } from './cellContent.ts';
import { createMeasurement, createIndicator } from '../measurements.fixtures.ts';

const count = createIndicator({});
const ratio = createIndicator({ valueType: 'ratio' });
const score = createIndicator({
  valueType: 'score',
  options: [
    { value: 1, text: 'little' },
    { value: 2, text: 'much' },
  ],
});
const text = createIndicator({ valueType: 'text' });
const parsedContent = (content: object) => ({ kind: 'entry', content });

describe('parsing the texts of a cell', () => {
  it('distinguishes zero from an empty text', () => {
    expect(parseCellContent(count, ['0'])).toEqual(parsedContent({ kind: 'figure', value: 0 }));
    expect(parseCellContent(count, [''])).toEqual(parsedContent({ kind: 'nothing' }));
  });

  it('requires both numbers of a ratio and refuses something of nothing', () => {
    expect(parseCellContent(ratio, ['3', '12'])).toEqual(parsedContent({ kind: 'ratio', numerator: 3, denominator: 12 }));
    expect(parseCellContent(ratio, ['3', ''])).toEqual({ kind: 'refused', field: 1, why: 'bothNeeded' });
    expect(parseCellContent(ratio, ['', '12'])).toEqual({ kind: 'refused', field: 0, why: 'bothNeeded' });
    expect(parseCellContent(ratio, ['', ''])).toEqual(parsedContent({ kind: 'nothing' }));
    expect(parseCellContent(ratio, ['0', '0'])).toEqual(parsedContent({ kind: 'ratio', numerator: 0, denominator: 0 }));
    expect(parseCellContent(ratio, ['1', '0'])).toEqual({ kind: 'refused', field: 0, why: 'somethingOfNothing' });
  });

  it('names the ambiguous field', () => {
    expect(parseCellContent(ratio, ['3', '1,200'])).toEqual({ kind: 'ambiguous', field: 1, readings: [1200, 1.2] });
  });

  it('accepts only the options of a score, and no negative counts', () => {
    expect(parseCellContent(score, ['2'])).toEqual(parsedContent({ kind: 'figure', value: 2 }));
    expect(parseCellContent(score, ['5'])).toEqual({ kind: 'refused', field: 0, why: 'noOption' });
    expect(parseCellContent(count, ['-1'])).toEqual({ kind: 'refused', field: 0, why: 'negative' });
    expect(parseCellContent(createIndicator({ valueType: 'amount' }), ['-1'])).toEqual(
      parsedContent({ kind: 'figure', value: -1 }),
    );
  });

  it('leaves texts unchanged', () => {
    expect(parseCellContent(text, [' a line\nand another '])).toEqual(
      parsedContent({ kind: 'text', text: 'a line\nand another' }),
    );
  });
});

describe('rules of a figure', () => {
  it('refuse fractions where the indicator has no decimals, in ratios too', () => {
    expect(parseCellContent(count, ['2.5'])).toEqual({ kind: 'refused', field: 0, why: 'wholeNumbers' });
    expect(parseCellContent(ratio, ['3', '12.5'])).toEqual({ kind: 'refused', field: 1, why: 'wholeNumbers' });
    const stored = createMeasurement({ value: 10, parts: { Gender: { Women: 8 } } });
    const byGender = createIndicator({ dimensions: [{ name: 'Gender', categories: ['Women'] }] });
    expect(parseCellContent(byGender, ['7'], stored)).toEqual({ kind: 'refused', field: 0, why: 'partsExceed' });
  });
});
