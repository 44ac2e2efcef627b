import { expect, test } from 'vitest';
import { documentTitleOf } from './documentTitleOf.ts';

test('the title names the page, as whom it is seen, and the product', () => {
  expect(documentTitleOf(' Home ', 'Partner staff')).toBe('Home - Partner staff - Pilotage');
  expect(documentTitleOf('Home', '')).toBe('Home - Pilotage');
});

test('a page without a name has no title yet', () => {
  expect(documentTitleOf('', 'Partner staff')).toBeNull();
  expect(documentTitleOf(' ', '')).toBeNull();
});
