import { expect, test } from 'vitest';
import { createIndicator, createMeasurement } from '../../measurements.fixtures.ts';
import { acceptParts, type PartEdit } from './acceptParts.ts';

const indicator = createIndicator({ dimensions: [{ name: 'Gender', categories: ['Women', 'Men'] }] });
const cell = createMeasurement({ value: 10, parts: { Gender: { Women: 6, Men: 4 } } });
const edit = (category: string, text: string): PartEdit => ({ dimension: 'Gender', category, text, baseCell: cell });

test('two parts that change places are accepted in any order: neither fits beside the old other', () => {
  for (const typed of [
    [edit('Men', '6'), edit('Women', '4')],
    [edit('Women', '4'), edit('Men', '6')],
  ])
    expect(acceptParts(typed, cell, indicator)).toMatchObject({ parts: { Gender: { Women: 4, Men: 6 } }, refused: [] });
});

test('what fits is accepted, what does not stays', () => {
  const typed = [edit('Women', 'x'), edit('Men', '3')];
  expect(acceptParts(typed, cell, indicator)).toEqual({
    parts: { Gender: { Women: 6, Men: 3 } },
    accepted: [typed[1]],
    refused: [typed[0]],
  });
});
