import type { DisseminationRow } from '@pilotage/shared';

type Share = Pick<DisseminationRow, 'key' | 'fulfilled'> & { planned: number };

export interface DisseminationSummary {
  planned: number;
  fulfilled: number;
  /** Who has held the greatest part of the plan, and who the smallest; null where they cannot be told apart. */
  first: Share | null;
  last: Share | null;
  /** Who plans nothing, or says nothing. */
  unplanned: string[];
}

/** What one sentence says of rows by country or organisation. */
export function summarizeDissemination(rows: readonly DisseminationRow[]): DisseminationSummary {
  const shares = rows.flatMap(({ key, planned: { activities }, fulfilled }): Share[] =>
    activities !== null && activities > 0 ? [{ key, planned: activities, fulfilled }] : [],
  );
  const sorted = shares.toSorted(
    (one, other) => other.fulfilled / other.planned - one.fulfilled / one.planned || other.planned - one.planned,
  );
  const [first = null, last = null] = [sorted[0], sorted.at(-1)];
  const isUneven = first !== null && last !== null && first.fulfilled / first.planned !== last.fulfilled / last.planned;
  return {
    planned: shares.reduce((sum, { planned }) => sum + planned, 0),
    fulfilled: shares.reduce((sum, { fulfilled }) => sum + fulfilled, 0),
    first: shares.length === 1 || isUneven ? first : null,
    last: isUneven ? last : null,
    unplanned: rows.filter(({ key }) => !shares.some((share) => share.key === key)).map(({ key }) => key),
  };
}
