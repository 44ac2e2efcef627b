import { describe, expect, it } from 'vitest';
import type { GridColumn } from './nextPosition.ts';
import { positionAfterEnter } from './positionAfterEnter.ts';

describe('the position after Enter', () => {
  const field = (column: GridColumn, isEmpty: boolean) => ({ column, isEmpty });
  const ratio = (first: boolean, second: boolean) => [field('figure', !first), field('second', !second), field('comment', true)];
  const from = (row: number, column: GridColumn) => ({ row, column });

  it('is the missing number of the row first', () => {
    expect(positionAfterEnter(from(0, 'figure'), [ratio(true, false), ratio(false, false)])).toEqual(from(0, 'second'));
    expect(positionAfterEnter(from(0, 'second'), [ratio(false, true), ratio(false, false)])).toEqual(from(0, 'figure'));
  });

  it('is the first missing number of the next row, after a complete row and after an empty one', () => {
    expect(positionAfterEnter(from(0, 'second'), [ratio(true, true), ratio(false, false)])).toEqual(from(1, 'figure'));
    expect(positionAfterEnter(from(0, 'second'), [ratio(false, false), ratio(false, true)])).toEqual(from(1, 'figure'));
    expect(positionAfterEnter(from(0, 'figure'), [ratio(true, true), ratio(true, false)])).toEqual(from(1, 'second'));
  });

  it('keeps its column where nothing is missing, and in comments', () => {
    expect(positionAfterEnter(from(0, 'second'), [ratio(true, true), ratio(true, true)])).toEqual(from(1, 'second'));
    expect(positionAfterEnter(from(0, 'comment'), [ratio(true, false), ratio(true, false)])).toEqual(from(1, 'comment'));
    expect(positionAfterEnter(from(0, 'figure'), [[field('figure', false)], [field('figure', true)]])).toEqual(from(1, 'figure'));
    expect(positionAfterEnter(from(0, 'second'), [ratio(true, true)])).toEqual(from(0, 'second'));
  });
});
