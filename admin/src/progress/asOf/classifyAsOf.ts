import { isDay, parseZonedInstant } from '@pilotage/shared';

/** Why the server refused to answer as of a time. */
type AsOfProblem = 'malformed' | 'tooEarly' | 'future';

/** The instant that a day (its end in the time zone) or an instant of an address means; null for anything else. */
function instantOf(asOf: string, timeZone: string): string | null {
  if (isDay(asOf)) {
    const end = parseZonedInstant(asOf, timeZone, 'end');
    return end.kind === 'once' ? end.instant : null;
  }
  const at = /T.*(Z|[+-]\d\d:\d\d)$/.test(asOf) ? Date.parse(asOf) : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** Tells the reasons of a refusal apart. `knownSince`: the instant since which versions are kept. */
export function classifyAsOf(asOf: string, knownSince: string | null, timeZone: string): AsOfProblem {
  const instant = instantOf(asOf, timeZone);
  if (instant === null) return 'malformed';
  return knownSince !== null && instant < knownSince ? 'tooEarly' : 'future';
}
