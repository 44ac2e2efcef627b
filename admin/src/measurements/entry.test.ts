import { describe, expect, it } from 'vitest';
import { cellBody } from './cellBody.ts';
import { entryOf, parseEntry } from './entry.ts';
import { aCell, anIndicator } from './measurements.fixtures.ts';

const count = anIndicator({});
const ratio = anIndicator({ valueType: 'ratio' });
const score = anIndicator({
  valueType: 'score',
  options: [
    { value: 1, text: 'little' },
    { value: 2, text: 'much' },
  ],
});
const text = anIndicator({ valueType: 'text' });
const entry = (entered: object) => ({ kind: 'entry', entry: entered });

describe('what is typed in a cell', () => {
  it('keeps zero and nothing apart', () => {
    expect(parseEntry(count, ['0'])).toEqual(entry({ kind: 'figure', value: 0 }));
    expect(parseEntry(count, [''])).toEqual(entry({ kind: 'nothing' }));
  });

  it('asks for both numbers of a ratio and takes nothing of nothing', () => {
    expect(parseEntry(ratio, ['3', '12'])).toEqual(entry({ kind: 'ratio', numerator: 3, denominator: 12 }));
    expect(parseEntry(ratio, ['3', ''])).toEqual({ kind: 'refused', field: 1, why: 'bothNeeded' });
    expect(parseEntry(ratio, ['', '12'])).toEqual({ kind: 'refused', field: 0, why: 'bothNeeded' });
    expect(parseEntry(ratio, ['', ''])).toEqual(entry({ kind: 'nothing' }));
    expect(parseEntry(ratio, ['0', '0'])).toEqual(entry({ kind: 'ratio', numerator: 0, denominator: 0 }));
    expect(parseEntry(ratio, ['1', '0'])).toEqual({ kind: 'refused', field: 0, why: 'somethingOfNothing' });
  });

  it('names the field that is ambiguous', () => {
    expect(parseEntry(ratio, ['3', '1,200'])).toEqual({ kind: 'ambiguous', field: 1, readings: [1200, 1.2] });
  });

  it('takes only the options of a score, and no negative counts', () => {
    expect(parseEntry(score, ['2'])).toEqual(entry({ kind: 'figure', value: 2 }));
    expect(parseEntry(score, ['5'])).toEqual({ kind: 'refused', field: 0, why: 'noOption' });
    expect(parseEntry(count, ['-1'])).toEqual({ kind: 'refused', field: 0, why: 'negative' });
    expect(parseEntry(anIndicator({ valueType: 'amount' }), ['-1'])).toEqual(entry({ kind: 'figure', value: -1 }));
  });

  it('leaves texts as they are', () => {
    expect(parseEntry(text, [' a line\nand another '])).toEqual(entry({ kind: 'text', text: 'a line\nand another' }));
  });
});

describe('what the rules of the figure refuse', () => {
  it('takes no fractions where the indicator has no decimals, in ratios neither', () => {
    expect(parseEntry(count, ['2.5'])).toEqual({ kind: 'refused', field: 0, why: 'wholeNumbers' });
    expect(parseEntry(ratio, ['3', '12.5'])).toEqual({ kind: 'refused', field: 1, why: 'wholeNumbers' });
    const stored = aCell({ value: 10, parts: { Gender: { Women: 8 } } });
    const byGender = anIndicator({ dimensions: [{ name: 'Gender', categories: ['Women'] }] });
    expect(parseEntry(byGender, ['7'], stored)).toEqual({ kind: 'refused', field: 0, why: 'partsExceed' });
  });
});

describe('what is sent of a cell', () => {
  const reported = aCell({ value: 7, comment: 'counted at the door' });
  const withheld = aCell({ availability: 'withheld', value: null, comment: 'too few' });

  it('keeps the comment with a new figure', () => {
    expect(cellBody(reported, entryOf(reported, count), { entry: { kind: 'figure', value: 8 } })).toEqual({
      availability: 'reported',
      value: 8,
      comment: 'counted at the door',
    });
  });

  it('drops the reason of a statement when a figure follows', () => {
    expect(cellBody(withheld, entryOf(withheld, count), { entry: { kind: 'figure', value: 8 } })).toEqual({
      availability: 'reported',
      value: 8,
      comment: null,
    });
  });

  it('clears the numbers when something is said instead', () => {
    const said = { kind: 'statement', availability: 'notApplicable', reason: 'no pilot' } as const;
    expect(cellBody(reported, entryOf(reported, count), { entry: said })).toEqual({
      availability: 'notApplicable',
      value: null,
      numerator: null,
      denominator: null,
      parts: {},
      comment: 'no pilot',
    });
  });

  it('removes the cell when nothing is left', () => {
    expect(cellBody(reported, entryOf(reported, count), { entry: { kind: 'nothing' } })).toBeNull();
  });
});
