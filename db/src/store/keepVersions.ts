import type { ResourceName } from '@pilotage/shared';
import { historyTableOf } from '../tables.ts';
import type { Connection } from './engines/connection.ts';
import { type HistoryTable, openEnd } from './historyTable.ts';
import { bindList, quoteName, quoteNames, joinSql, type Sql, sql } from './sql.ts';

const momentsByTransaction = new WeakMap<Connection, string>();

/**
 * The instant from which the changes of a transaction are known: that of its first change. All of them have the same, because nobody
 * has ever seen a half of them. By then the locks of the transaction are held, so what it waited for is earlier.
 */
export function momentOf(connection: Connection, now: string): string {
  const moment = momentsByTransaction.get(connection) ?? now;
  momentsByTransaction.set(connection, moment);
  return moment;
}

/** Sets the instant from which the further changes of a transaction are known. For the demo, which has a past. */
export function setMoment(connection: Connection, at: string): void {
  momentsByTransaction.set(connection, at);
}

const keptColumns = ({ columns }: HistoryTable) => ['id', 'version', 'createdAt', 'updatedAt', ...Object.keys(columns)];

function insertVersionsSql(history: HistoryTable, validFrom: Sql, from: Sql): Sql {
  const kept = keptColumns(history);
  const selected = joinSql(
    kept.map((column) => sql`r.${quoteName(column)}`),
    ', ',
  );
  return sql`INSERT INTO ${quoteName(history.name)} (${quoteNames([...kept, 'validFrom', 'validUntil'])}) SELECT ${selected}, ${validFrom}, ${openEnd} FROM ${quoteName(history.resource)} r ${from}`;
}

/** Keeps the first version of new rows. */
export const firstVersionsStatement = (history: HistoryTable, ids: readonly number[], moment: string): Sql =>
  insertVersionsSql(history, sql`${moment}`, sql`WHERE r.\`id\` IN (${bindList(ids)})`);

/** Keeps the first version of the row with these values, if it was inserted just now: nobody has locked it since. */
export const firstVersionStatement = (history: HistoryTable, key: readonly [string, number][], moment: string): Sql => {
  const conditions = key.map(([field, value]) => sql`r.${quoteName(field)} = ${value}`);
  return insertVersionsSql(history, sql`${moment}`, sql`WHERE ${joinSql(conditions, ' AND ')} AND r.\`guard\` = 0`);
};

/**
 * Ends versions of records. Both parts of the primary key are given, so that no gap is locked. A clock that has gone back makes an
 * empty span, never an overlap.
 */
export const endVersionsStatement = ({ name }: HistoryTable, ids: readonly number[], version: number, moment: string): Sql =>
  sql`UPDATE ${quoteName(name)} SET \`validUntil\` = CASE WHEN \`validFrom\` > ${moment} THEN \`validFrom\` ELSE ${moment} END WHERE \`id\` IN (${bindList(ids)}) AND \`version\` = ${version}`;

/** Keeps the present version of rows, from the end of the one before. */
export const nextVersionsStatement = (history: HistoryTable, ids: readonly number[], moment: string): Sql =>
  insertVersionsSql(
    history,
    sql`COALESCE(h.\`validUntil\`, ${moment})`,
    sql`LEFT JOIN ${quoteName(history.name)} h ON h.\`id\` = r.\`id\` AND h.\`version\` = r.\`version\` - 1 WHERE r.\`id\` IN (${bindList(ids)})`,
  );

/** Of the rows from an id on, those of which no version is kept: in one's own transaction, those that it has just inserted. */
export const idsWithoutVersionStatement = ({ name, resource }: HistoryTable, firstId: number): Sql =>
  sql`SELECT r.\`id\` FROM ${quoteName(resource)} r WHERE r.\`id\` >= ${firstId} AND NOT EXISTS (SELECT 1 FROM ${quoteName(name)} h WHERE h.\`id\` = r.\`id\`)`;

const extendVersionStatement = ({ name }: HistoryTable, id: number, version: number, until: string): Sql =>
  sql`UPDATE ${quoteName(name)} SET \`validUntil\` = ${until} WHERE \`id\` = ${id} AND \`version\` = ${version}`;

const emptyVersionStatement = ({ name }: HistoryTable, id: number, version: number): Sql =>
  sql`UPDATE ${quoteName(name)} SET \`validUntil\` = \`validFrom\` WHERE \`id\` = ${id} AND \`version\` = ${version}`;

const forgetVersionsStatement = ({ name }: HistoryTable, id: number): Sql =>
  sql`DELETE FROM ${quoteName(name)} WHERE \`id\` = ${id}`;

/** Keeps the versions of the records that a store writes, in its transaction. Does nothing for resources without a history. */
export class VersionKeeper {
  private readonly connection: Connection;
  private readonly now: () => string;

  constructor(connection: Connection, now: () => string) {
    this.connection = connection;
    this.now = now;
  }

  async keepFirst(resource: ResourceName, ids: readonly number[]): Promise<void> {
    const history = historyTableOf(resource);
    if (history && ids.length > 0) await this.connection.write(firstVersionsStatement(history, ids, this.moment()));
  }

  /** The same for rows that one statement inserted. `id` is the one that it returned: on SQLite the last, else the first one. */
  async keepFirstOfBatch(resource: ResourceName, id: number, count: number): Promise<void> {
    const history = historyTableOf(resource);
    if (!history) return;
    const firstId = this.connection.dialect === 'sqlite' ? id - count + 1 : id;
    const rows = await this.connection.rows(idsWithoutVersionStatement(history, firstId));
    await this.keepFirst(
      resource,
      rows.map((row) => Number(row.id)),
    );
  }

  /** The same for a row that was inserted if it was not there. */
  async keepFirstIfNew(resource: ResourceName, key: readonly [string, number][]): Promise<void> {
    const history = historyTableOf(resource);
    if (history) await this.connection.write(firstVersionStatement(history, key, this.moment()));
  }

  /** Keeps the versions that follow `version`. */
  async keepNext(resource: ResourceName, ids: readonly number[], version: number): Promise<void> {
    const history = historyTableOf(resource);
    if (!history || ids.length === 0) return;
    await this.connection.write(endVersionsStatement(history, ids, version, this.moment()));
    await this.connection.write(nextVersionsStatement(history, ids, this.moment()));
  }

  /** Ends the version of a deleted record. It stays: what was known then does not change. */
  async end(resource: ResourceName, id: number, version: number): Promise<void> {
    const history = historyTableOf(resource);
    if (history) await this.connection.write(endVersionsStatement(history, [id], version, this.moment()));
  }

  /** Lets the version before the present one never have been: what was undone was not known. */
  async forgetUndone(resource: ResourceName, { id, version }: { id: number; version: number }): Promise<void> {
    const history = historyTableOf(resource);
    if (!history) return;
    await this.connection.write(extendVersionStatement(history, id, version - 2, this.moment()));
    await this.connection.write(emptyVersionStatement(history, id, version - 1));
  }

  /** Lets a deleted record never have been. */
  async forgetDeleted(resource: ResourceName, id: number): Promise<void> {
    const history = historyTableOf(resource);
    if (history) await this.connection.write(forgetVersionsStatement(history, id));
  }

  private moment(): string {
    return momentOf(this.connection, this.now());
  }
}
