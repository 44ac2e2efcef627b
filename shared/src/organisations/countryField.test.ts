import { expect, test } from 'vitest';
import { countryCodes } from './countryCodes.ts';
import { isCountryCode } from './countryField.ts';

test('there are 249 countries and Kosovo, each once, in the order of their codes', () => {
  expect(new Set(countryCodes).size).toBe(250);
  expect(countryCodes).toEqual(countryCodes.toSorted());
});

test('each code has a name of its own, so that it is one of today', () => {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  expect(countryCodes.filter((code) => names.of(code) === undefined)).toEqual([]);
});

test('a code that is no country is refused', () => {
  for (const code of ['AT', 'XK', 'GB']) expect([code, isCountryCode(code)]).toEqual([code, true]);
  for (const code of ['XX', 'UK', 'EU', 'at', '', 'A', 'AUT', 'constructor'])
    expect([code, isCountryCode(code)]).toEqual([code, false]);
});
