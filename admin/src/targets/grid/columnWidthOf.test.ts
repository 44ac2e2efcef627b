import { expect, test } from 'vitest';
import { columnWidthOf } from './columnWidthOf.ts';

test('a column is as wide as the longest word of its name, within limits', () => {
  expect(columnWidthOf('ZSI')).toBe(104);
  expect(columnWidthOf('Democenter-Sipe')).toBe(columnWidthOf('Democenter-'));
  expect(columnWidthOf('Democenter-Sipe')).toBeGreaterThan(104);
  expect(columnWidthOf('Zentrum für Soziale Innovation')).toBe(104);
  expect(columnWidthOf('Wirtschaftsförderungsgesellschaft')).toBe(184);
  expect(columnWidthOf('')).toBe(104);
});
