import { describe, expect, it } from 'vitest';
import { type GridColumn, nextPosition } from './nextPosition.ts';

describe('positions in the figures table', () => {
  const rows: GridColumn[][] = [['figure', 'comment'], ['figure', 'second', 'comment'], [], ['figure', 'second'], ['figure']];

  it('keep their column, or use the first number where there is no second one', () => {
    expect(nextPosition({ row: 0, column: 'figure' }, 'down', rows)).toEqual({ row: 1, column: 'figure' });
    expect(nextPosition({ row: 1, column: 'second' }, 'up', rows)).toEqual({ row: 0, column: 'figure' });
    expect(nextPosition({ row: 1, column: 'comment' }, 'up', rows)).toEqual({ row: 0, column: 'comment' });
  });

  it('skip locked rows', () => {
    expect(nextPosition({ row: 1, column: 'second' }, 'down', rows)).toEqual({ row: 3, column: 'second' });
    expect(nextPosition({ row: 3, column: 'figure' }, 'up', rows)).toEqual({ row: 1, column: 'figure' });
  });

  it('stay the same at the edges', () => {
    expect(nextPosition({ row: 0, column: 'figure' }, 'up', rows)).toEqual({ row: 0, column: 'figure' });
    expect(nextPosition({ row: 4, column: 'figure' }, 'down', rows)).toEqual({ row: 4, column: 'figure' });
    expect(nextPosition({ row: 1, column: 'comment' }, 'down', rows)).toEqual({ row: 1, column: 'comment' });
    expect(nextPosition({ row: 1, column: 'comment' }, 'right', rows)).toEqual({ row: 1, column: 'comment' });
    expect(nextPosition({ row: 1, column: 'figure' }, 'left', rows)).toEqual({ row: 1, column: 'figure' });
  });

  it('move through a row', () => {
    expect(nextPosition({ row: 1, column: 'figure' }, 'right', rows)).toEqual({ row: 1, column: 'second' });
    expect(nextPosition({ row: 0, column: 'comment' }, 'left', rows)).toEqual({ row: 0, column: 'figure' });
  });
});
