import { expect, test } from 'vitest';
import { countryName } from './countries.ts';

test('other keys keep their name', () => {
  expect(countryName('consortium', 'en-GB')).toBe('consortium');
  expect(countryName('AT', 'en-GB')).toBe('Austria');
});
