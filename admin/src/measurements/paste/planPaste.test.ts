import { describe, expect, it } from 'vitest';
import type { FigureRow } from '../rows/figureRow.ts';
import { createMeasurement, createFigureRowFixture, createIndicator } from '../measurements.fixtures.ts';
import { parsePastedBlock } from './parsePastedBlock.ts';
import { isUnambiguous, planPaste } from './planPaste.ts';

const ratio = createFigureRowFixture({ indicator: createIndicator({ valueType: 'ratio' }) });
const plan = (text: string, rows: FigureRow[], column: 'figure' | 'second' = 'figure') =>
  planPaste({ block: parsePastedBlock(text), rows, column, cellOf: (row) => row.cell, locale: 'en-GB' });
const outcomes = (text: string, rows: FigureRow[]) =>
  plan(text, rows).map(({ outcome }) => ('why' in outcome ? outcome.why : outcome.kind));

describe('parsing a block from a spreadsheet', () => {
  it('splits at tabs and line breaks, and ignores the last line break', () => {
    expect(parsePastedBlock('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(parsePastedBlock('7')).toEqual([['7']]);
  });

  it('keeps line breaks, tabs and quotes inside a quoted cell', () => {
    expect(parsePastedBlock('"a\n""b"""\t2')).toEqual([['a\n"b"', '2']]);
  });
});

describe('planning a paste', () => {
  it('fills down, and across where a ratio has two numbers', () => {
    expect(plan('1\u00a0234\n3\t12\n', [createFigureRowFixture(), ratio]).map(({ outcome }) => outcome)).toMatchObject([
      { kind: 'entry', content: { kind: 'figure', value: 1234 } },
      { kind: 'entry', content: { kind: 'ratio', numerator: 3, denominator: 12 } },
    ]);
    const half = createFigureRowFixture({ ...ratio, cell: createMeasurement({ numerator: 2, denominator: 3, value: 0.6667 }) });
    expect(plan('8', [half], 'second')[0]?.outcome).toMatchObject({ content: { numerator: 2, denominator: 8 } });
  });

  it('keeps the rows of empty lines unchanged', () => {
    expect(outcomes('1\n\n3', [createFigureRowFixture(), createFigureRowFixture(), createFigureRowFixture()])).toEqual([
      'entry',
      'kept',
      'entry',
    ]);
  });

  it('reports ambiguous, invalid and unfitting texts, and shifts nothing', () => {
    const locked = createFigureRowFixture({ lock: { reason: 'cellAccepted', since: null } });
    expect(
      outcomes('1,000\nabc\n5\n1\t2\n3\n9', [
        createFigureRowFixture(),
        createFigureRowFixture(),
        locked,
        createFigureRowFixture(),
        ratio,
      ]),
    ).toEqual(['ambiguous', 'noFigure', 'locked', 'tooWide', 'bothNeeded', 'noRow']);
    expect(isUnambiguous(plan('1,000', [createFigureRowFixture()]))).toBe(false);
    expect(isUnambiguous(plan('1000', [createFigureRowFixture()]))).toBe(true);
  });
});
