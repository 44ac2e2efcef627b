import { describe, expect, test } from 'vitest';
import { type KeyboardPosition, parseScoringShortcut, applyDigit } from './scoringShortcuts.ts';

const unmodified = { modified: false, isTyping: false };

describe('a key on the scoring page', () => {
  test('sets points, opens the next solution or shows the help', () => {
    expect(parseScoringShortcut({ key: '4', ...unmodified })).toEqual({ kind: 'digit', digit: '4' });
    expect(parseScoringShortcut({ key: 'n', ...unmodified })).toEqual({ kind: 'next' });
    expect(parseScoringShortcut({ key: '?', ...unmodified })).toEqual({ kind: 'help' });
    for (const key of ['N', 'Enter', '10', 'ArrowDown', '٤']) expect(parseScoringShortcut({ key, ...unmodified })).toBeNull();
  });

  test('is text in a text field, and belongs to the browser with a modifier', () => {
    for (const key of ['4', 'n', '?']) {
      expect(parseScoringShortcut({ key, modified: false, isTyping: true })).toBeNull();
      expect(parseScoringShortcut({ key, modified: true, isTyping: false })).toBeNull();
    }
  });
});

describe('typed digits', () => {
  const toFive = [0, 1, 2, 3, 4, 5];
  const toTen = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const start: KeyboardPosition = { criterionIndex: 0, typed: '' };
  function typeAll(scales: readonly (readonly number[])[], digits: string) {
    let position = start;
    const marks: [number, number][] = [];
    for (const digit of digits) {
      const next = applyDigit(scales, position, digit);
      if (next.mark) marks.push([next.mark.criterionIndex, next.mark.value]);
      position = { criterionIndex: next.criterionIndex, typed: next.typed };
    }
    return { marks, position: position };
  }

  test('score one criterion after the other, including 0', () => {
    expect(typeAll([toFive, toFive, toFive], '305')).toEqual({
      marks: [
        [0, 3],
        [1, 0],
        [2, 5],
      ],
      position: { criterionIndex: 3, typed: '' },
    });
  });

  test('outside the scale do nothing', () => {
    expect(typeAll([toFive, toFive], '9')).toEqual({ marks: [], position: start });
  });

  test('form a two-digit number where the scale has one, and move on where it has not', () => {
    expect(typeAll([toTen, toTen], '10').marks).toEqual([
      [0, 1],
      [0, 10],
    ]);
    expect(typeAll([toTen, toTen], '15').marks).toEqual([
      [0, 1],
      [1, 5],
    ]);
    expect(typeAll([toTen, toTen], '710').marks).toEqual([
      [0, 7],
      [1, 1],
      [1, 10],
    ]);
  });

  test('wait for a complete number where the scale has steps', () => {
    expect(typeAll([[0, 25, 50, 75, 100]], '25').marks).toEqual([[0, 25]]);
    expect(typeAll([[0, 25, 50, 75, 100]], '2').position).toEqual({ criterionIndex: 0, typed: '2' });
    expect(typeAll([[0, 25, 50, 75, 100]], '275').marks).toEqual([[0, 75]]);
    expect(typeAll([[0, 25, 50, 75, 100]], '100').marks).toEqual([[0, 100]]);
  });

  test('score nothing after the last criterion', () => {
    expect(applyDigit([toFive], { criterionIndex: 1, typed: '' }, '3')).toEqual({ criterionIndex: 1, typed: '', mark: null });
  });
});
