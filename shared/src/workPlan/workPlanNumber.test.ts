import { describe, expect, test } from 'vitest';
import {
  formatWorkPlanNumber,
  isWorkPlanNumber,
  normalizeWorkPlanNumber,
  parentOf,
  parseWorkPlanNumber,
  partRangeOf,
  positionOf,
  type WorkPlanNumber,
} from './workPlanNumber.ts';

function read(text: string): WorkPlanNumber {
  const number = parseWorkPlanNumber(text);
  if (!number) throw new Error(`${text} is no number of a work plan.`);
  return number;
}

describe('numbers of the work plan', () => {
  test.each([
    ['1', 'workPackage'],
    ['A 1.2', 'activity'],
    ['D 1.2.1', 'deliverable'],
    ['O 1.1', 'output'],
  ])('%s is that of a %s, and stays as it is', (text, kind) => {
    expect(read(text).kind).toBe(kind);
    expect([isWorkPlanNumber(text), normalizeWorkPlanNumber(text)]).toEqual([true, text]);
  });

  test.each([
    ['WP 1', '1'],
    ['wp2', '2'],
    ['a1.2', 'A 1.2'],
    ['A.1.2', 'A 1.2'],
    [' D.1.2.1 ', 'D 1.2.1'],
    ['o 3.10', 'O 3.10'],
  ])('%s is written as %s', (text, expected) => {
    expect(normalizeWorkPlanNumber(text)).toBe(expected);
    expect(isWorkPlanNumber(text)).toBe(false);
  });

  test.each(['', 'A', 'A 1', 'A 1.2.3', 'D 1.2', 'O 1', 'O 1.2.3', '1.2', 'A 0.1', 'A 1.01', 'X 1.2', '100', 'A 1.2 b', 'A 1,2'])(
    '"%s" is none, and stays as it was typed',
    (text) => {
      expect([parseWorkPlanNumber(text), normalizeWorkPlanNumber(text)]).toEqual([null, text]);
    },
  );

  test('the order is that of the plan and not of the letters', () => {
    const plan = [
      '1',
      'A 1.1',
      'D 1.1.1',
      'D 1.1.2',
      'D 1.1.10',
      'A 1.2',
      'A 1.10',
      'O 1.1',
      'O 1.2',
      '2',
      'A 2.1',
      '10',
      'O 10.1',
    ];
    const sorted = plan.toSorted().toSorted((one, other) => positionOf(read(one)) - positionOf(read(other)));
    expect(sorted).toEqual(plan);
  });

  test('the highest number has a place that a database keeps as a whole number', () => {
    expect(positionOf(read('O 99.99'))).toBeLessThan(2 ** 31);
    expect(positionOf(read('D 99.99.99'))).toBeLessThan(positionOf(read('O 99.1')));
  });

  test('a deliverable is a part of its activity, and this of its work package', () => {
    const parentTextOf = (text: string) => {
      const parent = parentOf(read(text));
      return parent && formatWorkPlanNumber(parent);
    };
    expect(['D 1.2.1', 'A 1.2', 'O 1.1', '1'].map(parentTextOf)).toEqual(['A 1.2', '1', '1', null]);
  });

  test('the parts of an item stand between two places', () => {
    const all = ['1', 'A 1.2', 'D 1.2.1', 'D 1.2.99', 'A 1.3', 'D 1.20.1', 'O 1.1', 'O 1.99', '2', 'A 2.1'];
    const partsOf = (text: string) => {
      const range = partRangeOf({ kind: read(text).kind, position: positionOf(read(text)) });
      return range && all.filter((each) => positionOf(read(each)) > range.after && positionOf(read(each)) < range.before);
    };
    expect(partsOf('1')).toEqual(['A 1.2', 'D 1.2.1', 'D 1.2.99', 'A 1.3', 'D 1.20.1', 'O 1.1', 'O 1.99']);
    expect(partsOf('A 1.2')).toEqual(['D 1.2.1', 'D 1.2.99']);
    expect([partsOf('D 1.2.1'), partsOf('O 1.1')]).toEqual([null, null]);
  });
});
