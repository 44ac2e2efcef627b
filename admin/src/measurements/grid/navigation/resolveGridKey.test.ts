import { describe, expect, it } from 'vitest';
import { type GridKeyPress, resolveGridKey } from './resolveGridKey.ts';

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
