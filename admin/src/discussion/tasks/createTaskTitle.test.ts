import { expect, test } from 'vitest';
import { createTaskTitle } from './createTaskTitle.ts';

test('the first line is the title', () => {
  expect(createTaskTitle('  Please add the list.\nIt was missing.')).toBe('Please add the list.');
});

test('a long line is cut after a word, and one without words after eighty characters', () => {
  const long = 'Where do the forty people come from who are counted twice in the figures of both partners?';
  expect(createTaskTitle(long)).toBe('Where do the forty people come from who are counted twice in the figures of…');
  expect(createTaskTitle('x'.repeat(90))).toBe(`${'x'.repeat(80)}…`);
});
