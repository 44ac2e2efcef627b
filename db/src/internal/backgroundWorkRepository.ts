import { type Membership, type WorkFailure, workFailures, type WorkState, workStates } from '@pilotage/shared';
import type { Connection, DatabaseRow } from '../store/engines/connection.ts';
import { joinSql, quoteName, quoteNames, type Sql, sql, type SqlPart } from '../store/sql.ts';
import { Repository } from './repository.ts';

/** A work in the background, as it is stored. */
export interface StoredWork<R extends Membership = Membership, P extends string = string> {
  id: number;
  /** The membership for which it is done, as it was when it was asked for. */
  requester: R;
  /** The name of its folder: 32 hexadecimal digits. */
  folder: string;
  state: WorkState;
  phase: P;
  stepsDone: number;
  steps: number | null;
  /** How often its work was begun; names the present claim. */
  attempts: number;
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  bytes: number | null;
  failure: WorkFailure | null;
}

/** The present claim of a work. It is lost when the work is cancelled, or when its lease has ended and another process goes on. */
export type WorkClaim = Pick<StoredWork, 'id' | 'attempts' | 'folder'>;

export interface WorkProgress<P extends string = string> {
  phase: P;
  stepsDone: number;
  steps: number | null;
}

const textOrNull = (value: unknown): string | null => (value === null ? null : String(value));

export const numberOrNull = (value: unknown): number | null => (value === null ? null : Number(value));

/** The value of a closed list that stands in a column. Throws an Error for a value that this release does not know. */
export function oneOf<const T extends string>(values: readonly T[], value: unknown): T {
  const found = values.find((each) => each === value);
  if (found === undefined) throw new Error('A work in the background has an unknown value.');
  return found;
}

/** What all works have, read from a row. */
export const toWork = <R extends Membership, P extends string>(
  row: DatabaseRow,
  requester: R,
  phases: readonly P[],
): StoredWork<R, P> => ({
  id: Number(row.id),
  requester,
  folder: String(row.folder),
  state: oneOf(workStates, row.state),
  phase: oneOf(phases, row.phase),
  stepsDone: Number(row.stepsDone),
  steps: numberOrNull(row.steps),
  attempts: Number(row.attempts),
  createdAt: String(row.createdAt),
  startedAt: textOrNull(row.startedAt),
  finishedAt: textOrNull(row.finishedAt),
  bytes: numberOrNull(row.bytes),
  failure: row.failure === null ? null : oneOf(workFailures, row.failure),
});

/** What differs between the tables of works. */
export interface WorkTableDescription<W extends StoredWork> {
  table: Sql;
  firstPhase: W['phase'];
  parse: (row: DatabaseRow) => W;
}

/** Records a work that waits, with the columns that are its own. */
export async function insertWork<W extends StoredWork>(
  connection: Connection,
  { table, firstPhase }: WorkTableDescription<W>,
  { requester, own, folder, now }: { requester: Membership; own: Readonly<Record<string, SqlPart>>; folder: string; now: string },
): Promise<void> {
  const { id, userId, role, organisationId } = requester;
  const columns: Readonly<Record<string, SqlPart>> = {
    userId,
    membershipId: id,
    role,
    organisationId,
    ...own,
    folder,
    state: 'queued',
    phase: firstPhase,
    stepsDone: 0,
    attempts: 0,
    createdAt: now,
  };
  const values = joinSql(
    Object.values(columns).map((value) => sql`${value}`),
    ', ',
  );
  await connection.write(sql`INSERT INTO ${table} (${quoteNames(Object.keys(columns))}) VALUES (${values})`);
}

/** Offers what was made. False when the claim was lost. */
export async function completeWork(
  connection: Connection,
  table: Sql,
  { id, attempts, folder }: WorkClaim,
  { size, now }: { size: Readonly<Record<string, number>>; now: string },
): Promise<boolean> {
  const sizes = joinSql(
    Object.entries(size).map(([name, value]) => sql`${quoteName(name)} = ${value}`),
    ', ',
  );
  const { changes } = await connection.write(
    sql`UPDATE ${table} SET \`state\` = 'done', ${sizes}, \`finishedAt\` = ${now}, \`leaseEnd\` = NULL WHERE \`id\` = ${id} AND \`attempts\` = ${attempts} AND \`folder\` = ${folder} AND \`state\` = 'running'`,
  );
  return changes === 1;
}

/** A table of works that are done in the background one at a time, each claimed with a lease. */
export abstract class BackgroundWorkRepository<W extends StoredWork> extends Repository {
  private readonly table: Sql;
  private readonly firstPhase: W['phase'];
  private readonly parse: (row: DatabaseRow) => W;

  constructor(connection: Connection, { table, firstPhase, parse }: WorkTableDescription<W>) {
    super(connection);
    this.table = table;
    this.firstPhase = firstPhase;
    this.parse = parse;
  }

  /** The works of a membership in this role and organisation, the latest first. */
  async list({ id, userId, role, organisationId }: Membership): Promise<W[]> {
    const place = organisationId === null ? sql`\`organisationId\` IS NULL` : sql`\`organisationId\` = ${organisationId}`;
    const rows = await this.connection.rows(
      sql`SELECT * FROM ${this.table} WHERE \`membershipId\` = ${id} AND \`userId\` = ${userId} AND \`role\` = ${role} AND ${place} ORDER BY \`id\` DESC`,
    );
    return rows.map((row) => this.parse(row));
  }

  /** Every work, the oldest first, for the job that removes them. */
  async listAll(): Promise<W[]> {
    return (await this.connection.rows(sql`SELECT * FROM ${this.table} ORDER BY \`id\``)).map((row) => this.parse(row));
  }

  /**
   * Claims the oldest work that waits, or that broke off: its lease has ended. Null where there is none, or where one is being
   * done: one at a time.
   */
  async claim(now: string, leaseEnd: string): Promise<W | null> {
    const active = await this.connection.rows(
      sql`SELECT * FROM ${this.table} WHERE \`state\` IN ('queued', 'running') ORDER BY \`id\``,
    );
    if (active.some((row) => row.state === 'running' && String(row.leaseEnd) > now)) return null;
    const [row] = active;
    if (!row) return null;
    const before = Number(row.attempts);
    const { changes } = await this.connection.write(
      sql`UPDATE ${this.table} SET \`state\` = 'running', \`attempts\` = ${before + 1}, \`leaseEnd\` = ${leaseEnd}, \`startedAt\` = COALESCE(\`startedAt\`, ${now}) WHERE \`id\` = ${Number(row.id)} AND \`attempts\` = ${before} AND \`state\` IN ('queued', 'running')`,
    );
    if (changes !== 1) return null;
    return { ...this.parse(row), state: 'running', attempts: before + 1, startedAt: textOrNull(row.startedAt) ?? now };
  }

  /** Records how far the work is and renews the lease. False when the claim was lost. */
  async advance(
    { id, attempts, folder }: WorkClaim,
    { phase, stepsDone, steps }: WorkProgress<W['phase']>,
    leaseEnd: string,
  ): Promise<boolean> {
    await this.connection.write(
      sql`UPDATE ${this.table} SET \`phase\` = ${phase}, \`stepsDone\` = ${stepsDone}, \`steps\` = ${steps}, \`leaseEnd\` = ${leaseEnd} WHERE \`id\` = ${id} AND \`attempts\` = ${attempts} AND \`folder\` = ${folder} AND \`state\` = 'running'`,
    );
    const rows = await this.connection.rows(
      sql`SELECT \`id\` FROM ${this.table} WHERE \`id\` = ${id} AND \`attempts\` = ${attempts} AND \`folder\` = ${folder} AND \`state\` = 'running'`,
    );
    return rows.length === 1;
  }

  /** Ends the lease, so that the work goes on at once after a restart. */
  async release({ id, attempts, folder }: WorkClaim, now: string): Promise<void> {
    await this.connection.write(
      sql`UPDATE ${this.table} SET \`leaseEnd\` = ${now} WHERE \`id\` = ${id} AND \`attempts\` = ${attempts} AND \`folder\` = ${folder} AND \`state\` = 'running'`,
    );
  }

  /** Records that a work came to nothing. False when the claim was lost. */
  async fail({ id, attempts, folder }: WorkClaim, failure: WorkFailure, now: string): Promise<boolean> {
    const { changes } = await this.connection.write(
      sql`UPDATE ${this.table} SET \`state\` = 'failed', \`failure\` = ${failure}, \`finishedAt\` = ${now}, \`leaseEnd\` = NULL WHERE \`id\` = ${id} AND \`attempts\` = ${attempts} AND \`folder\` = ${folder} AND \`state\` = 'running'`,
    );
    return changes === 1;
  }

  /** Cancels a work that waits or is being done. False for every other. */
  async cancel(id: number, now: string): Promise<boolean> {
    const { changes } = await this.connection.write(
      sql`UPDATE ${this.table} SET \`state\` = 'cancelled', \`finishedAt\` = ${now}, \`leaseEnd\` = NULL WHERE \`id\` = ${id} AND \`state\` IN ('queued', 'running')`,
    );
    return changes === 1;
  }

  /** Lets a work that failed or was cancelled be done anew, in another folder. False for every other. */
  async retry(id: number, folder: string): Promise<boolean> {
    const { changes } = await this.connection.write(
      sql`UPDATE ${this.table} SET \`state\` = 'queued', \`folder\` = ${folder}, \`phase\` = ${this.firstPhase}, \`stepsDone\` = 0, \`steps\` = NULL, \`attempts\` = 0, \`leaseEnd\` = NULL, \`startedAt\` = NULL, \`finishedAt\` = NULL, \`failure\` = NULL WHERE \`id\` = ${id} AND \`state\` IN ('failed', 'cancelled')`,
    );
    return changes === 1;
  }

  /** Removes the record of a work. Its folder is removed by its caller. */
  async delete(id: number): Promise<void> {
    await this.connection.write(sql`DELETE FROM ${this.table} WHERE \`id\` = ${id}`);
  }
}
