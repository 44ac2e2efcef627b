import { type Membership, type Role, roles } from '@pilotage/shared';
import type { Connection, DatabaseRow } from '../store/engines/connection.ts';
import { sql } from '../store/sql.ts';

export interface AuthenticatedSession {
  sessionId: number;
  lastSeenAt: string;
  user: { id: number; name: string; email: string; locale: string };
  memberships: Membership[];
  /** The hat in use: the one chosen, else the first. */
  active: Membership | null;
}

const roleNames: ReadonlySet<string> = new Set(roles);
const isRole = (value: unknown): value is Role => typeof value === 'string' && roleNames.has(value);

function toMemberships(row: DatabaseRow, userId: number): Membership[] {
  const { membershipId, role, organisationId } = row;
  if (membershipId === null || membershipId === undefined || !isRole(role)) return [];
  const membership = {
    id: Number(membershipId),
    userId,
    role,
    organisationId: organisationId === null ? null : Number(organisationId),
  };
  return [membership as Membership];
}

/**
 * Who sent a request: session, user and memberships in one indexed join, so that a revoked session, a disabled user or
 * a lost membership counts from the next request on. Null when the session is unknown, ended or idle.
 */
export async function findAuthenticatedSession(
  on: Connection,
  tokenHash: string,
  now: string,
  idleSince: string,
): Promise<AuthenticatedSession | null> {
  const rows = await on.rows(
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

/** Notes that the session was used; never brings back one that has ended. */
export async function touchSession(on: Connection, sessionId: number, now: string): Promise<void> {
  await on.write(sql`UPDATE \`authSessions\` SET \`lastSeenAt\` = ${now} WHERE \`id\` = ${sessionId}`);
}

export async function setActiveMembership(on: Connection, sessionId: number, membershipId: number): Promise<void> {
  await on.write(sql`UPDATE \`authSessions\` SET \`activeMembershipId\` = ${membershipId} WHERE \`id\` = ${sessionId}`);
}

export async function deleteSession(on: Connection, tokenHash: string): Promise<void> {
  await on.write(sql`DELETE FROM \`authSessions\` WHERE \`tokenHash\` = ${tokenHash}`);
}

export async function deleteSessionsOf(on: Connection, userId: number): Promise<void> {
  await on.write(sql`DELETE FROM \`authSessions\` WHERE \`userId\` = ${userId}`);
}

export interface SessionSummary {
  id: number;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
  userAgent: string | null;
}

/** The sessions of one user that are still good, newest first; no token, not even its hash. */
export async function listSessions(on: Connection, userId: number, now: string): Promise<SessionSummary[]> {
  const rows = await on.rows(
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
