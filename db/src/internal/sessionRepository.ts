import {
  createViewedMembership,
  isViewableRole,
  type Membership,
  needsOrganisation,
  type Role,
  roles,
  type ViewAs,
  viewingMembershipOf,
} from '@pilotage/shared';
import type { DatabaseRow } from '../store/engines/connection.ts';
import { sql } from '../store/sql.ts';
import { Repository } from './repository.ts';

/** What the lead partner looks on as in a session. */
export interface SessionViewAs extends ViewAs {
  /** Null for a role of the consortium, and for an organisation that is gone. */
  organisationName: string | null;
  /** The membership of the lead partner by which it began. */
  membershipId: number;
  /** The instant at which it ends at the latest. */
  until: string;
}

/** What a session begins to look on as. */
export type NewViewAs = Omit<SessionViewAs, 'organisationName'>;

export interface AuthenticatedSession {
  sessionId: number;
  lastSeenAt: string;
  user: { id: number; name: string; email: string; locale: string };
  memberships: Membership[];
  /** The active membership: the chosen one, else the first; null without memberships. That of nobody while the lead partner looks on as a role. */
  active: Membership | null;
  /** What the lead partner looks on as; null for everybody who acts for themselves. */
  viewAs: SessionViewAs | null;
  /** What is stored still, but has ended: by its time, with the membership or with the organisation. */
  endedViewAs: SessionViewAs | null;
}

const roleNames: ReadonlySet<string> = new Set(roles);
const isRole = (value: unknown): value is Role => typeof value === 'string' && roleNames.has(value);

function toMemberships(row: DatabaseRow, userId: number): Membership[] {
  const { membershipId, role, organisationId } = row;
  if (membershipId === null || membershipId === undefined || !isRole(role)) return [];
  return [{ id: Number(membershipId), userId, role, organisationId: organisationId === null ? null : Number(organisationId) }];
}

function toViewAs(row: DatabaseRow): NewViewAs | null {
  const { viewAsRole: role, viewAsOrganisationId: organisationId } = row;
  if (!isViewableRole(role)) return null;
  return {
    role,
    organisationId: organisationId === null ? null : Number(organisationId),
    membershipId: Number(row.viewAsMembershipId),
    until: String(row.viewAsUntil),
  };
}

function toNamedViewAs(row: DatabaseRow): SessionViewAs | null {
  const { viewAsOrganisationName: name } = row;
  const viewAs = toViewAs(row);
  return viewAs && { ...viewAs, organisationName: name === null ? null : String(name) };
}

/** The membership by which the session looks on as a role now; null if it has ended. */
function findViewedMembership(viewAs: SessionViewAs, active: Membership | null, now: string): Membership | null {
  const viewedBy = viewingMembershipOf(active);
  const isOrganisationThere = needsOrganisation(viewAs.role) === (viewAs.organisationName !== null);
  if (viewedBy?.id !== viewAs.membershipId || viewAs.until <= now || !isOrganisationThere) return null;
  return createViewedMembership(viewedBy, -Date.parse(viewAs.until), viewAs);
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
      sql`SELECT s.\`id\` AS \`sessionId\`, s.\`lastSeenAt\`, s.\`activeMembershipId\`, u.\`id\` AS \`userId\`, u.\`name\`, u.\`email\`, u.\`locale\`, m.\`id\` AS \`membershipId\`, m.\`role\`, m.\`organisationId\`, s.\`viewAsRole\`, s.\`viewAsOrganisationId\`, s.\`viewAsMembershipId\`, s.\`viewAsUntil\`, o.\`name\` AS \`viewAsOrganisationName\` FROM \`authSessions\` s JOIN \`users\` u ON u.\`id\` = s.\`userId\` LEFT JOIN \`memberships\` m ON m.\`userId\` = u.\`id\` LEFT JOIN \`organisations\` o ON o.\`id\` = s.\`viewAsOrganisationId\` WHERE s.\`tokenHash\` = ${tokenHash} AND s.\`expiresAt\` > ${now} AND s.\`lastSeenAt\` > ${idleSince} AND u.\`disabled\` = 0 ORDER BY m.\`id\``,
    );
    const [first] = rows;
    if (!first) return null;
    const userId = Number(first.userId);
    const memberships = rows.flatMap((row) => toMemberships(row, userId));
    const own = memberships.find((each) => each.id === Number(first.activeMembershipId)) ?? memberships[0] ?? null;
    const stored = toNamedViewAs(first);
    const viewed = stored && findViewedMembership(stored, own, now);
    return {
      sessionId: Number(first.sessionId),
      lastSeenAt: String(first.lastSeenAt),
      user: { id: userId, name: String(first.name), email: String(first.email), locale: String(first.locale) },
      memberships,
      active: viewed ?? own,
      viewAs: viewed && stored,
      endedViewAs: viewed ? null : stored,
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

  /** Begins to look on as a role, unless the session looks on already. Whether it began. */
  async beginViewAs(sessionId: number, { role, organisationId, membershipId, until }: NewViewAs): Promise<boolean> {
    const { changes } = await this.connection.write(
      sql`UPDATE \`authSessions\` SET \`viewAsRole\` = ${role}, \`viewAsOrganisationId\` = ${organisationId}, \`viewAsMembershipId\` = ${membershipId}, \`viewAsUntil\` = ${until} WHERE \`id\` = ${sessionId} AND \`viewAsRole\` IS NULL`,
    );
    return changes > 0;
  }

  /** Ends to look on as a role. Whether this session still looked on as what began with this end. */
  async endViewAs(sessionId: number, until: string): Promise<boolean> {
    const { changes } = await this.connection.write(
      sql`UPDATE \`authSessions\` SET \`viewAsRole\` = NULL, \`viewAsOrganisationId\` = NULL, \`viewAsMembershipId\` = NULL, \`viewAsUntil\` = NULL WHERE \`id\` = ${sessionId} AND \`viewAsUntil\` = ${until}`,
    );
    return changes > 0;
  }

  async delete(tokenHash: string): Promise<void> {
    await this.connection.write(sql`DELETE FROM \`authSessions\` WHERE \`tokenHash\` = ${tokenHash}`);
  }

  /** Deletes the sessions of a user. Returns the roles that they looked on as, which ends with them. */
  async deleteOfUser(userId: number): Promise<NewViewAs[]> {
    const rows = await this.connection.rows(
      sql`SELECT \`viewAsRole\`, \`viewAsOrganisationId\`, \`viewAsMembershipId\`, \`viewAsUntil\` FROM \`authSessions\` WHERE \`userId\` = ${userId} AND \`viewAsRole\` IS NOT NULL`,
    );
    await this.connection.write(sql`DELETE FROM \`authSessions\` WHERE \`userId\` = ${userId}`);
    return rows.flatMap((row) => toViewAs(row) ?? []);
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
