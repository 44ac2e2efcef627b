import { expect, test } from 'vitest';
import { findDirection } from './findDirection.ts';

const alone = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

test('an arrow alone leads to a side; with another key held down, and for other keys, it leads nowhere', () => {
  expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'Enter'].map((key) => findDirection({ ...alone, key }))).toEqual([
    -1,
    1,
    undefined,
    undefined,
  ]);
  for (const held of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])
    expect([held, findDirection({ ...alone, [held]: true, key: 'ArrowLeft' })]).toEqual([held, undefined]);
});
