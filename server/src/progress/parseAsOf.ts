import { NotFound, type RecordReader, type Store } from '@pilotage/db';
import { isDay, parseZonedInstant } from '@pilotage/shared';
import { z } from 'zod';
import { rejectParameter } from './progressQuery.ts';

const instantSchema = z.iso.datetime({ offset: true });

/** The time zone of the consortium as of an instant. Throws 400 if nothing is known of that time. */
async function timeZoneAsOf(store: Store, at: string): Promise<string> {
  try {
    return (await store.asOf(at).get('consortium', 1)).timeZone;
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    const start = await store.internal.history.readStart();
    return rejectParameter('asOf', `what was known then was not kept; it is since ${start}.`);
  }
}

/** The end of a day in the time zone that the consortium had on it, so that the day means the same whenever it is asked. */
async function endOfDay(store: Store, day: string): Promise<string> {
  const end = parseZonedInstant(day, await timeZoneAsOf(store, `${day}T23:59:59.999Z`), 'end');
  return end.kind === 'once' ? end.instant : rejectParameter('asOf', 'this is no day of the calendar.');
}

function toInstant(parameter: string): string {
  const at = instantSchema.safeParse(parameter).success ? Date.parse(parameter) : Number.NaN;
  if (Number.isNaN(at))
    return rejectParameter('asOf', 'this must be a day (YYYY-MM-DD), or an instant with its time zone (ISO 8601).');
  return new Date(at).toISOString();
}

/**
 * Parses `asOf`: the instant as of which a question is answered; null: as of now. Throws 400 for anything but a day or an instant with
 * a time zone, for the future, and for a time of which nothing is known.
 */
export async function parseAsOf(store: Store, query: URLSearchParams): Promise<string | null> {
  const parameter = query.get('asOf');
  if (parameter === null) return null;
  const isWholeDay = isDay(parameter);
  const at = isWholeDay ? await endOfDay(store, parameter) : toInstant(parameter);
  if (at > store.now()) return rejectParameter('asOf', isWholeDay ? 'this day has not ended yet.' : 'this is in the future.');
  if (!isWholeDay) await timeZoneAsOf(store, at);
  return at;
}

/** Where a question is answered from: the present records, or those of the instant. */
export const readerAsOf = (store: Store, asOf: string | null): RecordReader => (asOf === null ? store : store.asOf(asOf));
