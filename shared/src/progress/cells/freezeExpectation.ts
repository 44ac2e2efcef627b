import type { NotExpectedReason } from './progressInput.ts';

/**
 * Whether an assignment is expected in a period, decided once, when the period opens, from what then holds: from <= period
 * <= until by number (null: no limit), and its pilot starts before the period ends. A period ends at the end of its last
 * day, so a pilot that starts on that day is expected; no pilot (undefined) and no date (null) count as started. Of several
 * reasons the first is given: joinedLater, leftEarlier, pilotNotStarted. Source: domain.md, "Expected set".
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
