import type { ResourceName } from '@pilotage/shared';
import { tableOf } from '../tables.ts';
import type { Connection } from './engines/connection.ts';
import { QuotaReached } from './storeErrors.ts';
import { emptySql, quoteName, sql } from './sql.ts';

/** How many rows of a resource one organisation may have, and the consortium where a row is nobody's. */
export interface RowQuotas {
  defaultLimit: number;
  /** Of resources with another number. */
  limitByResource: Readonly<Partial<Record<ResourceName, number>>>;
}

export const defaultRowQuotas: RowQuotas = { defaultLimit: 100_000, limitByResource: {} };

/** As many rows as there are, counted no further than they matter. */
async function countRows(on: Connection, resource: ResourceName, owner: number | null, limit: number): Promise<number> {
  const { columns } = tableOf(resource);
  const isOwned = Object.hasOwn(columns, 'organisationId');
  const owned = owner === null ? sql`\`organisationId\` IS NULL` : sql`\`organisationId\` = ${owner}`;
  const where = isOwned ? sql`WHERE ${owned}` : emptySql;
  const [row] = await on.rows(
    sql`SELECT COUNT(*) AS \`total\` FROM (SELECT 1 AS \`one\` FROM ${quoteName(resource)} ${where} LIMIT ${limit}) AS \`there\``,
  );
  return Number(row?.total ?? 0);
}

/**
 * Refuses rows beyond the quotas. Counting them for each new row would make a long import slow: what was counted holds for half of
 * the room that it left, so that they are counted ever more often towards the end. Two servers on one database keep to it as well.
 */
export class RowQuotaChecker {
  private readonly quotas: RowQuotas;
  /** How many more may come before they are counted again, by resource and owner. */
  private readonly uncheckedRows = new Map<string, number>();

  constructor(quotas: RowQuotas) {
    this.quotas = quotas;
  }

  /** Takes the room of one row. Throws `QuotaReached` where there is none. */
  async reserveRow(on: Connection, resource: ResourceName, owner: number | null): Promise<void> {
    const key = `${resource} ${owner}`;
    const unchecked = this.uncheckedRows.get(key) ?? 0;
    if (unchecked > 0) {
      this.uncheckedRows.set(key, unchecked - 1);
      return;
    }
    const limit = this.quotas.limitByResource[resource] ?? this.quotas.defaultLimit;
    const available = limit - (await countRows(on, resource, owner, limit));
    if (available <= 0) throw new QuotaReached(resource, limit);
    this.uncheckedRows.set(key, Math.ceil(available / 2) - 1);
  }
}
