import { type Membership, type Role, roles } from '@pilotage/shared';
import type { DatabaseRow } from '../store/engines/connection.ts';
import { sql } from '../store/sql.ts';
import { Repository } from './repository.ts';

export interface AuthenticatedSession {
  sessionId: number;
  lastSeenAt: string;
  user: { id: number; name: string; email: string; locale: string };
  memberships: Membership[];
  /** The active membership: the chosen one, else the first; null without memberships. */
  active: Membership | null;
}

const roleNames: ReadonlySet<string> = new Set(roles);
const isRole = (value: unknown): value is Role => typeof value === 'string' && roleNames.has(value);

function toMemberships(row: DatabaseRow, userId: number): Membership[] {
  const { membershipId, role, organisationId } = row;
  if (membershipId === null || membershipId === undefined || !isRole(role)) return [];
  return [{ id: Number(membershipId), userId, role, organisationId: organisationId === null ? null : Number(organisationId) }];
}

export interface SessionSummary {
  id: number;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
  userAgent: string | null;
}

/** Sessions of users, by the hash of their token. */
export class SessionRepository extends Repository {
  /**
   * Session, user and memberships of a request in one indexed join, so that a revoked session, a disabled user or a lost membership takes
   * effect with the next request. Null when the session is unknown, expired or idle since `idleSince`.
   */
  async findAuthenticated(tokenHash: string, now: string, idleSince: string): Promise<AuthenticatedSession | null> {
    const rows = await this.connection.rows(
      sql`SELECT s.\`id\` AS \`sessionId\`, s.\`lastSeenAt\`, s.\`activeMembershipId\`, u.\`id\` AS \`userId\`, u.\`name\`, u.\`email\`, u.\`locale\`, m.\`id\` AS \`membershipId\`, m.\`role\`, m.\`organisationId\` FROM \`authSessions\` s JOIN \`users\` u ON u.\`id\` = s.\`userId\` LEFT JOIN \`memberships\` m ON m.\`userId\` = u.\`id\` WHERE s.\`tokenHash\` = ${tokenHash} AND s.\`expiresAt\` > ${now} AND s.\`lastSeenAt\` > ${idleSince} AND u.\`disabled\` = 0 ORDER BY m.\`id\``,
    );
    const [first] = rows;
    if (!first) return null;
    const userId = Number(first.userId);
    const memberships = rows.flatMap((row) => toMemberships(row, userId));
    const activeMembership = memberships.find((each) => each.id === Number(first.activeMembershipId));
    return {
      sessionId: Number(first.sessionId),
      lastSeenAt: String(first.lastSeenAt),
      user: { id: userId, name: String(first.name), email: String(first.email), locale: String(first.locale) },
      memberships,
      active: activeMembership ?? memberships[0] ?? null,
    };
  }

  /** Records that the session was used; does not restore one that has ended. */
  async touch(sessionId: number, now: string): Promise<void> {
    await this.connection.write(sql`UPDATE \`authSessions\` SET \`lastSeenAt\` = ${now} WHERE \`id\` = ${sessionId}`);
  }

  async setActiveMembership(sessionId: number, membershipId: number): Promise<void> {
    await this.connection.write(
      sql`UPDATE \`authSessions\` SET \`activeMembershipId\` = ${membershipId} WHERE \`id\` = ${sessionId}`,
    );
  }

  async delete(tokenHash: string): Promise<void> {
    await this.connection.write(sql`DELETE FROM \`authSessions\` WHERE \`tokenHash\` = ${tokenHash}`);
  }

  async deleteOfUser(userId: number): Promise<void> {
    await this.connection.write(sql`DELETE FROM \`authSessions\` WHERE \`userId\` = ${userId}`);
  }

  /** The valid sessions of one user, newest first; without the token and its hash. */
  async listOfUser(userId: number, now: string): Promise<SessionSummary[]> {
    const rows = await this.connection.rows(
      sql`SELECT \`id\`, \`createdAt\`, \`lastSeenAt\`, \`expiresAt\`, \`userAgent\` FROM \`authSessions\` WHERE \`userId\` = ${userId} AND \`expiresAt\` > ${now} ORDER BY \`id\` DESC`,
    );
    return rows.map((row) => ({
      id: Number(row.id),
      createdAt: String(row.createdAt),
      lastSeenAt: String(row.lastSeenAt),
      expiresAt: String(row.expiresAt),
      userAgent: row.userAgent === null ? null : String(row.userAgent),
    }));
  }
}
