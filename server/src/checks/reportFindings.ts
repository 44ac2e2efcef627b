import type { Store } from '@pilotage/db';
import { type Check, type Finding, findings, type Report } from '@pilotage/shared';
import { checkedBooks } from './checkedBooks.ts';

type Place = Pick<Report, 'organisationId' | 'periodId'>;

/** What the checks find in the figures of a report, as far as the store's actor may read them; what blocks comes first. */
export async function reportFindings(
  store: Store,
  { organisationId, periodId }: Place,
  checks?: readonly Check[],
): Promise<Finding[]> {
  const [book] = await checkedBooks(store, { organisationId, ...(checks ? { checks } : {}) });
  return book ? findings(book, periodId).toSorted((a, b) => a.severity.localeCompare(b.severity)) : [];
}
