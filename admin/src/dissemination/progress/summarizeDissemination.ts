import type { DisseminationRow } from '@pilotage/shared';

type Share = Pick<DisseminationRow, 'key' | 'fulfilled'> & { planned: number };

export interface DisseminationSummary {
  planned: number;
  fulfilled: number;
  /** Who has held the greatest part of the plan; null where nobody has held any. */
  first: Share | null;
  /** Who has planned, and held nothing of it. */
  untouched: string[];
  /** Who plans nothing, or says nothing. */
  unplanned: string[];
}

/** What one sentence says of rows by country or organisation. */
export function summarizeDissemination(rows: readonly DisseminationRow[]): DisseminationSummary {
  const shares = rows.flatMap(({ key, planned: { activities }, fulfilled }): Share[] =>
    activities !== null && activities > 0 ? [{ key, planned: activities, fulfilled }] : [],
  );
  const begun = shares.filter(({ fulfilled }) => fulfilled > 0);
  const [first = null] = begun.toSorted(
    (one, other) => other.fulfilled / other.planned - one.fulfilled / one.planned || other.planned - one.planned,
  );
  return {
    planned: shares.reduce((sum, { planned }) => sum + planned, 0),
    fulfilled: shares.reduce((sum, { fulfilled }) => sum + fulfilled, 0),
    first,
    untouched: shares.filter(({ fulfilled }) => fulfilled === 0).map(({ key }) => key),
    unplanned: rows.filter(({ key }) => !shares.some((share) => share.key === key)).map(({ key }) => key),
  };
}
