import { describe, expect, it, test } from 'vitest';
import { parseFigure } from './parseFigure.ts';

const figure = (value: number) => ({ kind: 'figure', value });

describe('parseFigure', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['12', 12],
    ['0012', 12],
    ['1,5', 1.5],
    ['1.5', 1.5],
    [',5', 0.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1234,567', 1234.567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,000,000', 1_000_000],
    ['1.000.000', 1_000_000],
    ['1 234', 1234],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234\u202f567', 1_234_567],
    ["1'234.567", 1234.567],
    ['\u22125', -5],
    ['- 5', -5],
    ['+7', 7],
    ['42\r\n', 42],
    ['1.50000', 1.5],
    ['99999999999', 99_999_999_999],
  ])('parses %j', (text, value) => {
    expect(parseFigure(text)).toEqual(figure(value));
  });

  it.each([
    ['1,000', 1000, 1],
    ['1.234', 1234, 1.234],
    ['-12.345', -12_345, -12.345],
    ['999,999', 999_999, 999.999],
  ])('reports %j as ambiguous', (text, grouped, decimal) => {
    expect(parseFigure(text)).toEqual({ kind: 'ambiguous', readings: [grouped, decimal] });
  });

  it.each([
    'abc',
    '1e5',
    '12 %',
    '1 23',
    '12 345 6',
    '1.2.3',
    '1,2,3',
    '.',
    '--1',
    '1-2',
    '1,234.5.6',
    '1 234,567.8',
    '12,',
    '1 234,',
    '\u0661',
  ])('rejects %j', (text) => {
    expect(parseFigure(text)).toEqual({ kind: 'refused', why: 'noFigure' });
  });

  it.each(['-', '\u2013', '\u2014', '--', 'n/a', 'N/A', 'n.a.', 'na', '#N/A', '?', 'none', 'k. A.'])(
    'recognises %j as a placeholder',
    (text) => {
      expect(parseFigure(text)).toEqual({ kind: 'refused', why: 'placeholder' });
    },
  );

  it('rejects more than four decimals and values that are too large', () => {
    expect(parseFigure('1.23456')).toEqual({ kind: 'refused', why: 'decimals' });
    expect(parseFigure('100000000000')).toEqual({ kind: 'refused', why: 'tooLarge' });
  });

  it('treats an empty text as empty, not as zero', () => {
    expect(parseFigure('')).toEqual({ kind: 'empty' });
    expect(parseFigure(' \u00a0 ')).toEqual({ kind: 'empty' });
  });
});

test('the decimal mark of a file settles what is ambiguous', () => {
  expect(parseFigure('1,234', ',')).toEqual({ kind: 'figure', value: 1.234 });
  expect(parseFigure('-1.234', '.')).toEqual({ kind: 'figure', value: -1.234 });
  expect(parseFigure('1.234', ',')).toEqual({ kind: 'ambiguous', readings: [1234, 1.234] });
  expect(parseFigure('1.234.567', '.')).toEqual({ kind: 'figure', value: 1_234_567 });
});
