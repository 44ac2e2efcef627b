import { parseFigure } from '@pilotage/shared';

/**
 * What is typed as a figure, read as the figures table reads it; nothing is null, never 0. What is no figure, and what can be read in two
 * ways, stays as it was typed: it is never sent as a number that nobody meant.
 */
export function parseNumber(text: string): number | string | null {
  const reading = parseFigure(text);
  if (reading.kind === 'empty') return null;
  return reading.kind === 'figure' ? reading.value : text;
}
