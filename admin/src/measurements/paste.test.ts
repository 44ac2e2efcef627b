import { describe, expect, it } from 'vitest';
import type { FigureRow } from './figureRows.ts';
import { aCell, anAssignment, anIndicator } from './measurements.fixtures.ts';
import { pastedBlock } from './pastedBlock.ts';
import { isPlain, pastePlan } from './pastePlan.ts';

const rowOf = (rest: Partial<FigureRow> = {}): FigureRow => ({
  assignment: anAssignment(),
  indicator: anIndicator(),
  pilot: null,
  notExpected: null,
  cell: null,
  earlier: [],
  last: null,
  checks: [],
  lock: null,
  remark: null,
  progress: null,
  found: [],
  ...rest,
});
const ratio = rowOf({ indicator: anIndicator({ valueType: 'ratio' }) });
const plan = (text: string, rows: FigureRow[], column: 'figure' | 'second' = 'figure') =>
  pastePlan({ block: pastedBlock(text), rows, column, cellOf: (row) => row.cell, locale: 'en-GB' });
const outcomes = (text: string, rows: FigureRow[]) =>
  plan(text, rows).map(({ outcome }) => ('why' in outcome ? outcome.why : outcome.kind));

describe('a block from a spreadsheet', () => {
  it('is read by tabs and line ends, without the last one', () => {
    expect(pastedBlock('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(pastedBlock('7')).toEqual([['7']]);
  });

  it('keeps line ends, tabs and quotes inside a quoted cell', () => {
    expect(pastedBlock('"a\n""b"""\t2')).toEqual([['a\n"b"', '2']]);
  });
});

describe('what a pasted block would do', () => {
  it('fills down, and across where a ratio has two numbers', () => {
    expect(plan('1\u00a0234\n3\t12\n', [rowOf(), ratio]).map(({ outcome }) => outcome)).toMatchObject([
      { kind: 'entry', entry: { kind: 'figure', value: 1234 } },
      { kind: 'entry', entry: { kind: 'ratio', numerator: 3, denominator: 12 } },
    ]);
    const half = rowOf({ ...ratio, cell: aCell({ numerator: 2, denominator: 3, value: 0.6667 }) });
    expect(plan('8', [half], 'second')[0]?.outcome).toMatchObject({ entry: { numerator: 2, denominator: 8 } });
  });

  it('leaves rows beside empty lines as they are', () => {
    expect(outcomes('1\n\n3', [rowOf(), rowOf(), rowOf()])).toEqual(['entry', 'kept', 'entry']);
  });

  it('names what is ambiguous, is no figure, or does not fit, and shifts nothing', () => {
    const locked = rowOf({ lock: { by: 'cellAccepted', since: null } });
    expect(outcomes('1,000\nabc\n5\n1\t2\n3\n9', [rowOf(), rowOf(), locked, rowOf(), ratio])).toEqual([
      'ambiguous',
      'noFigure',
      'locked',
      'tooWide',
      'bothNeeded',
      'noRow',
    ]);
    expect(isPlain(plan('1,000', [rowOf()]))).toBe(false);
    expect(isPlain(plan('1000', [rowOf()]))).toBe(true);
  });
});
