import { describe, expect, test } from 'vitest';
import { type KeyboardPosition, parseScoringShortcut, applyDigit } from './scoringShortcuts.ts';

const unmodified = { modified: false, isTyping: false };

describe('a key while a juror scores', () => {
  test('is points, the next solution or help', () => {
    expect(parseScoringShortcut({ key: '4', ...unmodified })).toEqual({ does: 'digit', digit: '4' });
    expect(parseScoringShortcut({ key: 'n', ...unmodified })).toEqual({ does: 'next' });
    expect(parseScoringShortcut({ key: '?', ...unmodified })).toEqual({ does: 'help' });
    for (const key of ['N', 'Enter', '10', 'ArrowDown', '٤']) expect(parseScoringShortcut({ key, ...unmodified })).toBeNull();
  });

  test('is text while somebody writes, and the browser’s with a modifier', () => {
    for (const key of ['4', 'n', '?']) {
      expect(parseScoringShortcut({ key, modified: false, isTyping: true })).toBeNull();
      expect(parseScoringShortcut({ key, modified: true, isTyping: false })).toBeNull();
    }
  });
});

describe('digits', () => {
  const toFive = [0, 1, 2, 3, 4, 5];
  const toTen = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const start: KeyboardPosition = { at: 0, typed: '' };
  function typeAll(scales: readonly (readonly number[])[], digits: string) {
    let place = start;
    const marks: [number, number][] = [];
    for (const digit of digits) {
      const next = applyDigit(scales, place, digit);
      if (next.mark) marks.push([next.mark.at, next.mark.value]);
      place = { at: next.at, typed: next.typed };
    }
    return { marks, place };
  }

  test('score one criterion after the other, 0 included', () => {
    expect(typeAll([toFive, toFive, toFive], '305')).toEqual({
      marks: [
        [0, 3],
        [1, 0],
        [2, 5],
      ],
      place: { at: 3, typed: '' },
    });
  });

  test('that are not on the scale do nothing', () => {
    expect(typeAll([toFive, toFive], '9')).toEqual({ marks: [], place: start });
  });

  test('make a number of two where the scale has one, and go on where it has not', () => {
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

  test('of a scale in steps wait until a step is written', () => {
    expect(typeAll([[0, 25, 50, 75, 100]], '25').marks).toEqual([[0, 25]]);
    expect(typeAll([[0, 25, 50, 75, 100]], '2').place).toEqual({ at: 0, typed: '2' });
    expect(typeAll([[0, 25, 50, 75, 100]], '275').marks).toEqual([[0, 75]]);
    expect(typeAll([[0, 25, 50, 75, 100]], '100').marks).toEqual([[0, 100]]);
  });

  test('after the last criterion score none', () => {
    expect(applyDigit([toFive], { at: 1, typed: '' }, '3')).toEqual({ at: 1, typed: '', mark: null });
  });
});
