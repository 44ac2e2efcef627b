import type { NotExpectedReason } from './progressInput.ts';

/**
 * Whether an assignment is expected in a period; evaluated once, when the period opens. Conditions: from <= period <= until by
 * number (null: no limit), and the pilot starts on or before the last day of the period. No pilot (undefined) or no start day
 * (null) counts as started. Of several reasons the first is returned: joinedLater, leftEarlier, pilotNotStarted. Source:
 * domain.md, "Expected set".
 */
export function freezeExpectation(input: {
  readonly period: { readonly number: number; readonly endsOn: string };
  readonly fromPeriod: { readonly number: number } | null;
  readonly untilPeriod: { readonly number: number } | null;
  readonly pilotStartsOn: string | null | undefined;
}): { expected: boolean; reason: NotExpectedReason | null } {
  const { period, fromPeriod, untilPeriod, pilotStartsOn } = input;
  if (fromPeriod !== null && period.number < fromPeriod.number) return { expected: false, reason: 'joinedLater' };
  if (untilPeriod !== null && period.number > untilPeriod.number) return { expected: false, reason: 'leftEarlier' };
  if (pilotStartsOn != null && pilotStartsOn > period.endsOn) return { expected: false, reason: 'pilotNotStarted' };
  return { expected: true, reason: null };
}
