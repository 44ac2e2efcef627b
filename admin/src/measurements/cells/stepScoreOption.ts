import type { Indicator } from '@pilotage/shared';

/** The option after or before the typed one; null at the ends of the scale. */
export function stepScoreOption(options: Indicator['options'], typed: string, step: 1 | -1): string | null {
  const index = options.findIndex(({ value }) => String(value) === typed);
  const next = options[step === -1 ? Math.max(0, index - 1) : index + 1];
  return next ? String(next.value) : null;
}
