import {
  type ArchiveFailure,
  archiveFailures,
  type ArchivePhase,
  archivePhases,
  type ArchiveState,
  archiveStates,
  type Membership,
  type OrganisationRole,
  organisationRoles,
} from '@pilotage/shared';
import type { DatabaseRow } from '../store/engines/connection.ts';
import { sql } from '../store/sql.ts';
import { Repository } from './repository.ts';

/** The membership for which an archive is made, as it was when it was asked for. */
export type ArchiveRequester = Membership<OrganisationRole>;

export interface StoredArchive {
  id: number;
  requester: ArchiveRequester;
  /** The name of its folder: 32 hexadecimal digits. */
  folder: string;
  state: ArchiveState;
  phase: ArchivePhase;
  stepsDone: number;
  steps: number | null;
  /** How often its work was begun; names the present claim. */
  attempts: number;
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  bytes: number | null;
  files: number | null;
  failure: ArchiveFailure | null;
}

/** The present work on an archive. It is lost when the archive is cancelled, or when its lease has ended and another process goes on. */
export type ArchiveClaim = Pick<StoredArchive, 'id' | 'attempts' | 'folder'>;

export interface ArchiveProgress {
  phase: ArchivePhase;
  stepsDone: number;
  steps: number | null;
}

const numberOrNull = (value: unknown): number | null => (value === null ? null : Number(value));
const textOrNull = (value: unknown): string | null => (value === null ? null : String(value));

/** Throws an Error for a value that this release does not know. */
function oneOf<const T extends string>(values: readonly T[], value: unknown): T {
  const found = values.find((each) => each === value);
  if (found === undefined) throw new Error('An archive has an unknown value.');
  return found;
}

const toArchive = (row: DatabaseRow): StoredArchive => ({
  id: Number(row.id),
  requester: {
    id: Number(row.membershipId),
    userId: Number(row.userId),
    role: oneOf(organisationRoles, row.role),
    organisationId: Number(row.organisationId),
  },
  folder: String(row.folder),
  state: oneOf(archiveStates, row.state),
  phase: oneOf(archivePhases, row.phase),
  stepsDone: Number(row.stepsDone),
  steps: numberOrNull(row.steps),
  attempts: Number(row.attempts),
  createdAt: String(row.createdAt),
  startedAt: textOrNull(row.startedAt),
  finishedAt: textOrNull(row.finishedAt),
  bytes: numberOrNull(row.bytes),
  files: numberOrNull(row.files),
  failure: row.failure === null ? null : oneOf(archiveFailures, row.failure),
});

const [firstPhase] = archivePhases;

/** Archives of the project, each of one membership. */
export class ArchiveRepository extends Repository {
  /** Records that an archive is asked for. */
  async insert({ id, userId, role, organisationId }: ArchiveRequester, folder: string, now: string): Promise<void> {
    await this.connection.write(
      sql`INSERT INTO \`archives\` (\`userId\`, \`membershipId\`, \`role\`, \`organisationId\`, \`folder\`, \`state\`, \`phase\`, \`stepsDone\`, \`attempts\`, \`createdAt\`) VALUES (${userId}, ${id}, ${role}, ${organisationId}, ${folder}, 'queued', ${firstPhase}, 0, 0, ${now})`,
    );
  }

  /** The archives of a membership in this role and organisation, the latest first. */
  async list({ id, userId, role, organisationId }: ArchiveRequester): Promise<StoredArchive[]> {
    const rows = await this.connection.rows(
      sql`SELECT * FROM \`archives\` WHERE \`membershipId\` = ${id} AND \`userId\` = ${userId} AND \`role\` = ${role} AND \`organisationId\` = ${organisationId} ORDER BY \`id\` DESC`,
    );
    return rows.map(toArchive);
  }

  /** Every archive, the oldest first, for the job that removes them. */
  async listAll(): Promise<StoredArchive[]> {
    return (await this.connection.rows(sql`SELECT * FROM \`archives\` ORDER BY \`id\``)).map(toArchive);
  }

  /**
   * Claims the oldest archive that waits, or whose work broke off: its lease has ended. Null where there is none, or where one is being
   * made: one at a time.
   */
  async claim(now: string, leaseEnd: string): Promise<StoredArchive | null> {
    const active = await this.connection.rows(
      sql`SELECT * FROM \`archives\` WHERE \`state\` IN ('queued', 'running') ORDER BY \`id\``,
    );
    if (active.some((row) => row.state === 'running' && String(row.leaseEnd) > now)) return null;
    const [row] = active;
    if (!row) return null;
    const before = Number(row.attempts);
    const { changes } = await this.connection.write(
      sql`UPDATE \`archives\` SET \`state\` = 'running', \`attempts\` = ${before + 1}, \`leaseEnd\` = ${leaseEnd}, \`startedAt\` = COALESCE(\`startedAt\`, ${now}) WHERE \`id\` = ${Number(row.id)} AND \`attempts\` = ${before} AND \`state\` IN ('queued', 'running')`,
    );
    return changes === 1
      ? { ...toArchive(row), state: 'running', attempts: before + 1, startedAt: textOrNull(row.startedAt) ?? now }
      : null;
  }

  /** Records how far the work is and renews the lease. False when the claim was lost. */
  async advance(
    { id, attempts, folder }: ArchiveClaim,
    { phase, stepsDone, steps }: ArchiveProgress,
    leaseEnd: string,
  ): Promise<boolean> {
    await this.connection.write(
      sql`UPDATE \`archives\` SET \`phase\` = ${phase}, \`stepsDone\` = ${stepsDone}, \`steps\` = ${steps}, \`leaseEnd\` = ${leaseEnd} WHERE \`id\` = ${id} AND \`attempts\` = ${attempts} AND \`folder\` = ${folder} AND \`state\` = 'running'`,
    );
    const rows = await this.connection.rows(
      sql`SELECT \`id\` FROM \`archives\` WHERE \`id\` = ${id} AND \`attempts\` = ${attempts} AND \`folder\` = ${folder} AND \`state\` = 'running'`,
    );
    return rows.length === 1;
  }

  /** Ends the lease, so that the work goes on at once after a restart. */
  async release({ id, attempts, folder }: ArchiveClaim, now: string): Promise<void> {
    await this.connection.write(
      sql`UPDATE \`archives\` SET \`leaseEnd\` = ${now} WHERE \`id\` = ${id} AND \`attempts\` = ${attempts} AND \`folder\` = ${folder} AND \`state\` = 'running'`,
    );
  }

  /** Offers a finished archive. False when the claim was lost. */
  async complete({ id, attempts, folder }: ArchiveClaim, size: { bytes: number; files: number }, now: string): Promise<boolean> {
    const { changes } = await this.connection.write(
      sql`UPDATE \`archives\` SET \`state\` = 'done', \`bytes\` = ${size.bytes}, \`files\` = ${size.files}, \`finishedAt\` = ${now}, \`leaseEnd\` = NULL WHERE \`id\` = ${id} AND \`attempts\` = ${attempts} AND \`folder\` = ${folder} AND \`state\` = 'running'`,
    );
    return changes === 1;
  }

  /** Records that an archive cannot be made. False when the claim was lost. */
  async fail({ id, attempts, folder }: ArchiveClaim, failure: ArchiveFailure, now: string): Promise<boolean> {
    const { changes } = await this.connection.write(
      sql`UPDATE \`archives\` SET \`state\` = 'failed', \`failure\` = ${failure}, \`finishedAt\` = ${now}, \`leaseEnd\` = NULL WHERE \`id\` = ${id} AND \`attempts\` = ${attempts} AND \`folder\` = ${folder} AND \`state\` = 'running'`,
    );
    return changes === 1;
  }

  /** Cancels an archive that waits or is being made. False for every other. */
  async cancel(id: number, now: string): Promise<boolean> {
    const { changes } = await this.connection.write(
      sql`UPDATE \`archives\` SET \`state\` = 'cancelled', \`finishedAt\` = ${now}, \`leaseEnd\` = NULL WHERE \`id\` = ${id} AND \`state\` IN ('queued', 'running')`,
    );
    return changes === 1;
  }

  /** Lets an archive that failed or was cancelled be made anew, in another folder. False for every other. */
  async retry(id: number, folder: string): Promise<boolean> {
    const { changes } = await this.connection.write(
      sql`UPDATE \`archives\` SET \`state\` = 'queued', \`folder\` = ${folder}, \`phase\` = ${firstPhase}, \`stepsDone\` = 0, \`steps\` = NULL, \`attempts\` = 0, \`leaseEnd\` = NULL, \`startedAt\` = NULL, \`finishedAt\` = NULL, \`failure\` = NULL WHERE \`id\` = ${id} AND \`state\` IN ('failed', 'cancelled')`,
    );
    return changes === 1;
  }

  /** Removes the record of an archive. Its folder is removed by its caller. */
  async delete(id: number): Promise<void> {
    await this.connection.write(sql`DELETE FROM \`archives\` WHERE \`id\` = ${id}`);
  }
}
