import { describe, expect, it } from 'vitest';
import { type GridColumn, type GridKeyPress, resolveGridKey, nextPosition, positionAfterEnter } from './gridNavigation.ts';

function keyPress(key: string, rest: Partial<GridKeyPress> = {}): GridKeyPress {
  const text = rest.text ?? '123';
  const caret = rest.selectionStart ?? text.length;
  return {
    key,
    shift: false,
    modified: false,
    composing: false,
    text,
    selectionStart: caret,
    selectionEnd: caret,
    field: 'figure',
    ...rest,
  };
}

describe('keys in the figures table', () => {
  it('moves down with Enter and the arrow key, up with Shift+Enter and the arrow key', () => {
    expect(resolveGridKey(keyPress('Enter'))).toEqual({ kind: 'go', direction: 'down' });
    expect(resolveGridKey(keyPress('ArrowDown'))).toEqual({ kind: 'go', direction: 'down' });
    expect(resolveGridKey(keyPress('Enter', { shift: true }))).toEqual({ kind: 'go', direction: 'up' });
    expect(resolveGridKey(keyPress('ArrowUp'))).toEqual({ kind: 'go', direction: 'up' });
  });

  it('leaves a field sideways only from the edge of its text', () => {
    expect(resolveGridKey(keyPress('ArrowRight'))).toEqual({ kind: 'go', direction: 'right' });
    expect(resolveGridKey(keyPress('ArrowRight', { selectionStart: 1, selectionEnd: 1 }))).toEqual({ kind: 'browser' });
    expect(resolveGridKey(keyPress('ArrowLeft', { selectionStart: 0, selectionEnd: 0 }))).toEqual({
      kind: 'go',
      direction: 'left',
    });
    expect(resolveGridKey(keyPress('ArrowLeft'))).toEqual({ kind: 'browser' });
    expect(resolveGridKey(keyPress('ArrowLeft', { text: '', selectionStart: 0 }))).toEqual({ kind: 'go', direction: 'left' });
  });

  it('collapses a selection before it leaves, and keeps selecting with Shift', () => {
    const all = { selectionStart: 0, selectionEnd: 3 };
    expect(resolveGridKey(keyPress('ArrowRight', all))).toEqual({ kind: 'browser' });
    expect(resolveGridKey(keyPress('ArrowLeft', all))).toEqual({ kind: 'browser' });
    expect(resolveGridKey(keyPress('ArrowRight', { shift: true }))).toEqual({ kind: 'browser' });
  });

  it('leaves Tab, composition and modified keys to the browser', () => {
    expect(resolveGridKey(keyPress('Tab'))).toEqual({ kind: 'browser' });
    expect(resolveGridKey(keyPress('ArrowDown', { modified: true }))).toEqual({ kind: 'browser' });
    expect(resolveGridKey(keyPress('Enter', { composing: true }))).toEqual({ kind: 'browser' });
    expect(resolveGridKey(keyPress('w', { modified: true }))).toEqual({ kind: 'browser' });
  });

  it('n and w are commands only in figures', () => {
    expect(resolveGridKey(keyPress('n'))).toEqual({ kind: 'declare', availability: 'notApplicable' });
    expect(resolveGridKey(keyPress('W'))).toEqual({ kind: 'declare', availability: 'withheld' });
    expect(resolveGridKey(keyPress('n', { field: 'choice' }))).toEqual({ kind: 'declare', availability: 'notApplicable' });
    expect(resolveGridKey(keyPress('n', { field: 'text' }))).toEqual({ kind: 'browser' });
    expect(resolveGridKey(keyPress('w', { field: 'lines' }))).toEqual({ kind: 'browser' });
  });

  it('leaves the arrow keys to multi-line texts and handles Enter alone', () => {
    expect(resolveGridKey(keyPress('ArrowDown', { field: 'lines' }))).toEqual({ kind: 'browser' });
    expect(resolveGridKey(keyPress('Enter', { field: 'lines' }))).toEqual({ kind: 'go', direction: 'down' });
    expect(resolveGridKey(keyPress('Enter', { field: 'lines', shift: true }))).toEqual({ kind: 'browser' });
    expect(resolveGridKey(keyPress('Escape', { field: 'lines' }))).toEqual({ kind: 'restore' });
  });

  it('lets digits through', () => {
    for (const key of '0123456789,.-') expect(resolveGridKey(keyPress(key))).toEqual({ kind: 'browser' });
  });
});

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
