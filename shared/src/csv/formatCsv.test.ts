import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvDialectOf, formatCsv, escapeFormula, unescapeFormula, plainCsv } from './formatCsv.ts';

describe('CSV', () => {
  it.each([
    ['de-AT', ';', ','],
    ['hu', ';', ','],
    ['it', ';', ','],
    ['pl', ';', ','],
    ['sk', ';', ','],
    ['sl', ';', ','],
    ['en-GB', ',', '.'],
  ])('in %s separates columns by %s and decimals by %s', (locale, separator, decimal) => {
    expect(csvDialectOf(locale)).toEqual({ separator, decimal, hasByteOrderMark: true });
  });

  it('uses comma and point in the plain dialect', () => {
    expect(formatCsv([['a;b', 1.5, null, -2]], plainCsv)).toBe('a;b,1.5,,-2\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '=HYPERLINK("http://x")', "=cmd|' /C calc'!A0", '＝1'])(
    'never writes the text %j as a formula',
    (text) => {
      const written = formatCsv([[text]], plainCsv);
      expect(written.replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it('keeps apostrophes of the original text', () => {
    for (const text of ["'quoted'", "'", "'=1", "''=1"]) expect(unescapeFormula(escapeFormula(text))).toBe(text);
    expect(escapeFormula("'quoted'")).toBe("'quoted'");
  });

  it('restores every escaped text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("'", '=', '-', 'a', '\t', '"') }),
        (text) => unescapeFormula(escapeFormula(text)) === text,
      ),
    );
  });
});
