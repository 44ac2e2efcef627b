import { NotFound, type Store } from '@pilotage/db';
import type { FollowingQuestion, Indicator, Period, Pilot } from '@pilotage/shared';
import { parseAsOf, readerAsOf } from '../progress/parseAsOf.ts';
import { loadPeriods, loadProgressContext, parseBasis, parsePeriod, parsePilot } from '../progress/progressQuery.ts';
import { requireFigureIndicator } from '../progress/requireFigureIndicator.ts';
import { Problem } from '../http/problem.ts';

/** The records that a question names, as far as it names them. */
export interface ResolvedQuestion {
  indicator: Indicator | null;
  pilot: Pilot | null;
  period: Period;
}

const toQuery = ({ params }: FollowingQuestion): URLSearchParams =>
  new URLSearchParams(Object.entries(params).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : [])));

/** The earlier instant that a question names; null: it is asked as of now. Throws what `parseAsOf` throws. */
export const parseInstantOf = (store: Store, question: FollowingQuestion): Promise<string | null> =>
  parseAsOf(store, toQuery(question));

/**
 * What a question names, as of the instant, under the rights that the actor has today. Throws 403 for a basis that the role may not
 * use, 404 for an indicator or a pilot that it does not read, 400 for a period that had not opened.
 */
export async function resolveQuestion(store: Store, question: FollowingQuestion, asOf: string | null): Promise<ResolvedQuestion> {
  const query = toQuery(question);
  parseBasis(store, query);
  const pilotId = await parsePilot(store, query);
  const reader = readerAsOf(store, asOf);
  const code = query.get('indicator');
  const indicator = code === null ? null : requireFigureIndicator(await reader.all('indicators', { where: { code } }));
  const period = parsePeriod(await loadPeriods(reader, await loadProgressContext(reader)), query, 'through');
  return { indicator, pilot: pilotId === null ? null : await store.get('pilots', pilotId), period };
}

/** What a question names and as of when; null where the actor may not ask it, or it cannot be answered. */
export async function findAskableQuestion(
  store: Store,
  question: FollowingQuestion,
): Promise<(ResolvedQuestion & { asOf: string | null }) | null> {
  try {
    const asOf = await parseInstantOf(store, question);
    return { ...(await resolveQuestion(store, question, asOf)), asOf };
  } catch (error) {
    if (error instanceof Problem || error instanceof NotFound) return null;
    throw error;
  }
}
