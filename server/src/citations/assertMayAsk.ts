import type { Store } from '@pilotage/db';
import type { FollowingQuestion, Indicator } from '@pilotage/shared';
import { loadPeriods, loadProgressContext, parseBasis, parsePeriod, parsePilot } from '../progress/progressQuery.ts';
import { readerAsOf } from '../progress/parseAsOf.ts';
import { requireFigureIndicator } from '../progress/requireFigureIndicator.ts';

/** The parameters of a question as those of an address. */
export const toQuery = ({ params }: FollowingQuestion): URLSearchParams =>
  new URLSearchParams(Object.entries(params).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : [])));

/**
 * Whether the actor may ask the question, as of the instant, under the rights of today. Returns the indicator that it is about; null for
 * all. Throws 403 for a basis that the role may not use, 404 for an indicator or a pilot that it does not read, 400 for a period that had
 * not opened.
 */
export async function assertMayAsk(store: Store, question: FollowingQuestion, asOf: string | null): Promise<Indicator | null> {
  const query = toQuery(question);
  parseBasis(store, query);
  await parsePilot(store, query);
  const reader = readerAsOf(store, asOf);
  const code = query.get('indicator');
  const indicator = code === null ? null : requireFigureIndicator(await reader.all('indicators', { where: { code } }));
  parsePeriod(await loadPeriods(reader, await loadProgressContext(reader)), query, 'through');
  return indicator;
}
