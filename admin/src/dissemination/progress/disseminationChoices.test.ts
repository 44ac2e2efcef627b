import { expect, test } from 'vitest';
import { createChoiceSearch, readChoices } from './disseminationChoices.ts';

test('the address restores the choices, and what cannot be read chooses nothing', () => {
  const choices = { objective: '3', period: '5', organisation: '12', country: 'AT' };
  expect(readChoices(new URLSearchParams(createChoiceSearch(choices)))).toEqual(choices);
  expect(createChoiceSearch(readChoices(new URLSearchParams('objective=x&period=0&country=at&slide=2')))).toBe('');
});
