import { parseFigure } from '@pilotage/shared';
import { describe, expect, it } from 'vitest';
import { formatFigureInput } from './formatFigureInput.ts';

const figure = (value: number) => ({ kind: 'figure', value });

describe('formatting a figure for an input', () => {
  it.each(['en-GB', 'de-AT', 'hu', 'it', 'pl', 'sk', 'sl'])('can be parsed again in %s', (locale) => {
    for (const value of [0, 7, 1234, 11_700, 0.5, 1.25, 1.234, 12.345, 1234.567, 0.0001, -3, -1.234, 1_234_567.891]) {
      expect(parseFigure(formatFigureInput(value, locale))).toEqual(figure(value));
    }
  });

  it('returns an empty text for null', () => {
    expect(formatFigureInput(null, 'en-GB')).toBe('');
  });
});
