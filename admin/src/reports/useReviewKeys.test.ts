import { expect, test } from 'vitest';
import { reviewKey } from './useReviewKeys.ts';

test.each([
  ['j', 'next'],
  ['k', 'previous'],
  ['a', 'accept'],
  ['c', 'comment'],
  ['J', null],
  ['x', null],
  ['constructor', null],
] as const)('%s asks for %s', (key, wanted) => {
  expect(reviewKey({ key, modified: false, isTyping: false })).toBe(wanted);
  expect(reviewKey({ key, modified: true, isTyping: false })).toBeNull();
  expect(reviewKey({ key, modified: false, isTyping: true })).toBeNull();
});
