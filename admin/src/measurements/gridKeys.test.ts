import { describe, expect, it } from 'vitest';
import { type Column, type GridKey, gridMove, placeAfter, placeOnward } from './gridKeys.ts';

function pressed(key: string, rest: Partial<GridKey> = {}): GridKey {
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
  it('goes down with Enter and arrow, up with Shift+Enter and arrow', () => {
    expect(gridMove(pressed('Enter'))).toEqual({ kind: 'go', direction: 'down' });
    expect(gridMove(pressed('ArrowDown'))).toEqual({ kind: 'go', direction: 'down' });
    expect(gridMove(pressed('Enter', { shift: true }))).toEqual({ kind: 'go', direction: 'up' });
    expect(gridMove(pressed('ArrowUp'))).toEqual({ kind: 'go', direction: 'up' });
  });

  it('leaves to the sides from the edge of the text alone', () => {
    expect(gridMove(pressed('ArrowRight'))).toEqual({ kind: 'go', direction: 'right' });
    expect(gridMove(pressed('ArrowRight', { selectionStart: 1, selectionEnd: 1 }))).toEqual({ kind: 'browser' });
    expect(gridMove(pressed('ArrowLeft', { selectionStart: 0, selectionEnd: 0 }))).toEqual({ kind: 'go', direction: 'left' });
    expect(gridMove(pressed('ArrowLeft'))).toEqual({ kind: 'browser' });
    expect(gridMove(pressed('ArrowLeft', { text: '', selectionStart: 0 }))).toEqual({ kind: 'go', direction: 'left' });
  });

  it('collapses a selection before it leaves, and keeps selecting with Shift', () => {
    const all = { selectionStart: 0, selectionEnd: 3 };
    expect(gridMove(pressed('ArrowRight', all))).toEqual({ kind: 'browser' });
    expect(gridMove(pressed('ArrowLeft', all))).toEqual({ kind: 'browser' });
    expect(gridMove(pressed('ArrowRight', { shift: true }))).toEqual({ kind: 'browser' });
  });

  it('leaves Tab, composing and modified keys to the browser', () => {
    expect(gridMove(pressed('Tab'))).toEqual({ kind: 'browser' });
    expect(gridMove(pressed('ArrowDown', { modified: true }))).toEqual({ kind: 'browser' });
    expect(gridMove(pressed('Enter', { composing: true }))).toEqual({ kind: 'browser' });
    expect(gridMove(pressed('w', { modified: true }))).toEqual({ kind: 'browser' });
  });

  it('declares with n and w where figures are typed, and nowhere else', () => {
    expect(gridMove(pressed('n'))).toEqual({ kind: 'declare', availability: 'notApplicable' });
    expect(gridMove(pressed('W'))).toEqual({ kind: 'declare', availability: 'withheld' });
    expect(gridMove(pressed('n', { field: 'choice' }))).toEqual({ kind: 'declare', availability: 'notApplicable' });
    expect(gridMove(pressed('n', { field: 'text' }))).toEqual({ kind: 'browser' });
    expect(gridMove(pressed('w', { field: 'lines' }))).toEqual({ kind: 'browser' });
  });

  it('keeps the arrows of several lines, and takes Enter alone', () => {
    expect(gridMove(pressed('ArrowDown', { field: 'lines' }))).toEqual({ kind: 'browser' });
    expect(gridMove(pressed('Enter', { field: 'lines' }))).toEqual({ kind: 'go', direction: 'down' });
    expect(gridMove(pressed('Enter', { field: 'lines', shift: true }))).toEqual({ kind: 'browser' });
    expect(gridMove(pressed('Escape', { field: 'lines' }))).toEqual({ kind: 'restore' });
  });

  it('lets digits through', () => {
    for (const key of '0123456789,.-') expect(gridMove(pressed(key))).toEqual({ kind: 'browser' });
  });
});

describe('places of the figures table', () => {
  const rows: Column[][] = [['figure', 'comment'], ['figure', 'second', 'comment'], [], ['figure', 'second'], ['figure']];

  it('keeps to the column, and takes the first number where there is no second one', () => {
    expect(placeAfter({ row: 0, column: 'figure' }, 'down', rows)).toEqual({ row: 1, column: 'figure' });
    expect(placeAfter({ row: 1, column: 'second' }, 'up', rows)).toEqual({ row: 0, column: 'figure' });
    expect(placeAfter({ row: 1, column: 'comment' }, 'up', rows)).toEqual({ row: 0, column: 'comment' });
  });

  it('skips rows that cannot be written', () => {
    expect(placeAfter({ row: 1, column: 'second' }, 'down', rows)).toEqual({ row: 3, column: 'second' });
    expect(placeAfter({ row: 3, column: 'figure' }, 'up', rows)).toEqual({ row: 1, column: 'figure' });
  });

  it('stays at the edges', () => {
    expect(placeAfter({ row: 0, column: 'figure' }, 'up', rows)).toEqual({ row: 0, column: 'figure' });
    expect(placeAfter({ row: 4, column: 'figure' }, 'down', rows)).toEqual({ row: 4, column: 'figure' });
    expect(placeAfter({ row: 1, column: 'comment' }, 'down', rows)).toEqual({ row: 1, column: 'comment' });
    expect(placeAfter({ row: 1, column: 'comment' }, 'right', rows)).toEqual({ row: 1, column: 'comment' });
    expect(placeAfter({ row: 1, column: 'figure' }, 'left', rows)).toEqual({ row: 1, column: 'figure' });
  });

  it('walks through a row', () => {
    expect(placeAfter({ row: 1, column: 'figure' }, 'right', rows)).toEqual({ row: 1, column: 'second' });
    expect(placeAfter({ row: 0, column: 'comment' }, 'left', rows)).toEqual({ row: 0, column: 'figure' });
  });
});

describe('where Enter goes', () => {
  const field = (column: Column, isEmpty: boolean) => ({ column, isEmpty });
  const ratio = (first: boolean, second: boolean) => [field('figure', !first), field('second', !second), field('comment', true)];
  const from = (row: number, column: Column) => ({ row, column });

  it('goes to the number that is missing in the row first', () => {
    expect(placeOnward(from(0, 'figure'), [ratio(true, false), ratio(false, false)])).toEqual(from(0, 'second'));
    expect(placeOnward(from(0, 'second'), [ratio(false, true), ratio(false, false)])).toEqual(from(0, 'figure'));
  });

  it('goes down from a whole row and from an empty one, to the first number that is missing there', () => {
    expect(placeOnward(from(0, 'second'), [ratio(true, true), ratio(false, false)])).toEqual(from(1, 'figure'));
    expect(placeOnward(from(0, 'second'), [ratio(false, false), ratio(false, true)])).toEqual(from(1, 'figure'));
    expect(placeOnward(from(0, 'figure'), [ratio(true, true), ratio(true, false)])).toEqual(from(1, 'second'));
  });

  it('keeps to its column where nothing is missing, and to comments', () => {
    expect(placeOnward(from(0, 'second'), [ratio(true, true), ratio(true, true)])).toEqual(from(1, 'second'));
    expect(placeOnward(from(0, 'comment'), [ratio(true, false), ratio(true, false)])).toEqual(from(1, 'comment'));
    expect(placeOnward(from(0, 'figure'), [[field('figure', false)], [field('figure', true)]])).toEqual(from(1, 'figure'));
    expect(placeOnward(from(0, 'second'), [ratio(true, true)])).toEqual(from(0, 'second'));
  });
});
