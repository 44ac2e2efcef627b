import { expect, test } from 'vitest';
import { parseReviewShortcut } from './useReviewShortcuts.ts';

test.each([
  ['j', 'next'],
  ['k', 'previous'],
  ['a', 'accept'],
  ['c', 'comment'],
  ['J', null],
  ['x', null],
  ['constructor', null],
] as const)('%s asks for %s', (key, shortcut) => {
  expect(parseReviewShortcut({ key, modified: false, isTyping: false })).toBe(shortcut);
  expect(parseReviewShortcut({ key, modified: true, isTyping: false })).toBeNull();
  expect(parseReviewShortcut({ key, modified: false, isTyping: true })).toBeNull();
});
