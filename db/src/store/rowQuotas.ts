import type { ResourceName } from '@pilotage/shared';
import { tableOf } from '../tables.ts';
import type { Connection } from './engines/connection.ts';
import { QuotaReached } from './storeErrors.ts';
import { emptySql, quoteName, sql } from './sql.ts';

/** Maximum number of rows of a resource for each organisation, and for the consortium. */
export interface RowQuotas {
  defaultLimit: number;
  /** Limits of single resources. */
  limitByResource: Readonly<Partial<Record<ResourceName, number>>>;
}

export const defaultRowQuotas: RowQuotas = { defaultLimit: 100_000, limitByResource: {} };

/** Counts rows, up to the limit. */
async function countRows(connection: Connection, resource: ResourceName, owner: number | null, limit: number): Promise<number> {
  const { columns } = tableOf(resource);
  const isOwned = Object.hasOwn(columns, 'organisationId');
  const ownerCondition = owner === null ? sql`\`organisationId\` IS NULL` : sql`\`organisationId\` = ${owner}`;
  const where = isOwned ? sql`WHERE ${ownerCondition}` : emptySql;
  const [row] = await connection.rows(
    sql`SELECT COUNT(*) AS \`total\` FROM (SELECT 1 AS \`one\` FROM ${quoteName(resource)} ${where} LIMIT ${limit}) AS \`there\``,
  );
  return Number(row?.total ?? 0);
}

/**
 * Rejects rows beyond the quotas. A count before each insert would slow down imports, so a count is valid for half of the
 * remaining rows; counts become more frequent near the limit. Two servers on one database respect the quota as well.
 */
export class RowQuotaChecker {
  private readonly quotas: RowQuotas;
  /** Rows that can be inserted before the next count, by resource and owner. */
  private readonly uncheckedRows = new Map<string, number>();

  constructor(quotas: RowQuotas) {
    this.quotas = quotas;
  }

  /** Reserves one row. Throws `QuotaReached` if the quota is exhausted. */
  async reserveRow(connection: Connection, resource: ResourceName, owner: number | null): Promise<void> {
    const key = `${resource} ${owner}`;
    const unchecked = this.uncheckedRows.get(key) ?? 0;
    if (unchecked > 0) {
      this.uncheckedRows.set(key, unchecked - 1);
      return;
    }
    const limit = this.quotas.limitByResource[resource] ?? this.quotas.defaultLimit;
    const available = limit - (await countRows(connection, resource, owner, limit));
    if (available <= 0) throw new QuotaReached(resource, limit);
    this.uncheckedRows.set(key, Math.ceil(available / 2) - 1);
  }
}
