import type { ResourceName } from '@pilotage/shared';
import { tableOf } from '../tables.ts';
import type { Connection } from './connection.ts';
import { QuotaReached } from './refusals.ts';
import { empty, name, sql } from './sql.ts';

/** How many rows of a resource one organisation may have, and the consortium where a row is nobody's. */
export interface RowQuotas {
  usual: number;
  /** Of resources with another number. */
  of: Readonly<Partial<Record<ResourceName, number>>>;
}

export const usualRowQuotas: RowQuotas = { usual: 100_000, of: {} };

/** As many rows as there are, counted no further than they matter. */
async function rowsOf(on: Connection, resource: ResourceName, owner: number | null, most: number): Promise<number> {
  const { columns } = tableOf(resource);
  const isOwned = Object.hasOwn(columns, 'organisationId');
  const owned = owner === null ? sql`\`organisationId\` IS NULL` : sql`\`organisationId\` = ${owner}`;
  const where = isOwned ? sql`WHERE ${owned}` : empty;
  const [row] = await on.rows(
    sql`SELECT COUNT(*) AS \`total\` FROM (SELECT 1 AS \`one\` FROM ${name(resource)} ${where} LIMIT ${most}) AS \`there\``,
  );
  return Number(row?.total ?? 0);
}

/**
 * Refuses rows beyond the quotas. Counting them for each new row would make a long import slow: what was counted holds for half of
 * the room that it left, so that they are counted ever more often towards the end. Two servers on one database keep to it as well.
 */
export class RowRoom {
  private readonly quotas: RowQuotas;
  /** How many more may come before they are counted again, by resource and owner. */
  private readonly uncounted = new Map<string, number>();

  constructor(quotas: RowQuotas) {
    this.quotas = quotas;
  }

  /** Takes the room of one row. Throws `QuotaReached` where there is none. */
  async take(on: Connection, resource: ResourceName, owner: number | null): Promise<void> {
    const key = `${resource} ${owner}`;
    const left = this.uncounted.get(key) ?? 0;
    if (left > 0) {
      this.uncounted.set(key, left - 1);
      return;
    }
    const most = this.quotas.of[resource] ?? this.quotas.usual;
    const room = most - (await rowsOf(on, resource, owner, most));
    if (room <= 0) throw new QuotaReached(resource, most);
    this.uncounted.set(key, Math.ceil(room / 2) - 1);
  }
}
