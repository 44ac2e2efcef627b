import { expect, test } from 'vitest';
import { dateTimeFormatOf, displayNamesOf, listFormatOf, numberFormatOf } from './intlFormats.ts';

test('a format is created once for the same locale and options', () => {
  const format = numberFormatOf('en', { maximumFractionDigits: 2 });
  expect(numberFormatOf('en', { maximumFractionDigits: 2 })).toBe(format);
  expect(dateTimeFormatOf('en-GB', { timeZone: 'UTC' })).toBe(dateTimeFormatOf('en-GB', { timeZone: 'UTC' }));
});

test('another locale or another option is another format', () => {
  expect(numberFormatOf('en', { maximumFractionDigits: 1 }).format(1234.56)).toBe('1,234.6');
  expect(numberFormatOf('de', { maximumFractionDigits: 1 }).format(1234.56)).toBe('1.234,6');
  expect(numberFormatOf('de', { maximumFractionDigits: 2 }).format(1234.56)).toBe('1.234,56');
  const at = new Date('2026-11-28T23:30:00Z');
  expect(dateTimeFormatOf('en-GB', { day: 'numeric', timeZone: 'UTC' }).format(at)).toBe('28');
  expect(dateTimeFormatOf('en-GB', { day: 'numeric', timeZone: 'Europe/Vienna' }).format(at)).toBe('29');
  expect(displayNamesOf('de', { type: 'region' }).of('AT')).toBe('Österreich');
  expect(displayNamesOf('de', { type: 'currency' }).of('EUR')).toBe('Euro');
  expect(listFormatOf('en-GB', {}).format(['a', 'b', 'c'])).toBe('a, b and c');
});

test('an unknown time zone is refused each time', () => {
  for (let time = 0; time < 2; time += 1) expect(() => dateTimeFormatOf('en', { timeZone: 'Nowhere/No' })).toThrow(RangeError);
});
