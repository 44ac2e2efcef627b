import { expect, test } from 'vitest';
import { languages } from '../organisations/consortium.ts';
import { formatInstantWithZone } from './formatInstantWithZone.ts';

const at = '2026-11-28T20:05:24.391Z';

test('formats an instant in its time zone, with the name of the zone', () => {
  expect(formatInstantWithZone(at, { locale: 'en', timeZone: 'Europe/Vienna' })).toBe('28 Nov 2026, 21:05 CET');
  expect(formatInstantWithZone(at, { locale: 'en', timeZone: 'UTC', hasSeconds: true })).toBe('28 Nov 2026, 20:05:24 UTC');
  expect(formatInstantWithZone(at, { locale: 'en', timeZone: 'Europe/Vienna', isZoneNamed: false })).toBe('28 Nov 2026, 21:05');
  expect(formatInstantWithZone('soon', { locale: 'en' })).toBe('soon');
});

test.each(languages)('is readable in %s, not ISO 8601', (locale) => {
  expect(formatInstantWithZone(at, { locale, timeZone: 'Europe/Vienna' })).toMatch(/2026.*21:05/);
  expect(formatInstantWithZone(at, { locale, timeZone: 'Europe/Vienna' })).not.toMatch(/\dT\d/);
});
