import type { FieldProblems } from '../errors/fieldMessages.ts';
import type { Moment } from './moment.ts';

/** Problems of the time of a moment: it has come, and what was known then is kept. `knownSince`: the instant since which it is; null: nothing is. */
export function validateMoment(
  { asOf }: Partial<Pick<Moment, 'asOf'>>,
  { now, knownSince }: { now: string; knownSince: string | null },
): FieldProblems {
  if (asOf === undefined) return {};
  if (asOf > now) return { asOf: { code: 'field.future' } };
  if (knownSince === null || asOf < knownSince) return { asOf: { code: 'moments.notKept', since: knownSince ?? now } };
  return {};
}
