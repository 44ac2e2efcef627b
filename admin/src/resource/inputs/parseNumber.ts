import { parseFigure } from '@pilotage/shared';

/**
 * Parses a typed figure as the figures table does. Empty text is null, never 0. Text that is no number, or is ambiguous, is
 * returned unchanged, so that no wrong number is sent.
 */
export function parseNumber(text: string): number | string | null {
  const reading = parseFigure(text);
  if (reading.kind === 'empty') return null;
  return reading.kind === 'figure' ? reading.value : text;
}
