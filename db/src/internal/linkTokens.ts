import type { Connection } from '../store/engines/connection.ts';
import { sql } from '../store/sql.ts';

/**
 * What a mailed link opens: an invitation, the choice of a new password for a user, what somebody sent to a contest, the confirming of a
 * request to work together, or the answer of a solution's applicant to one.
 */
export type LinkPurpose = 'invitation' | 'password' | 'entry' | 'cooperationRequest' | 'cooperationAnswer';

interface NewLinkToken {
  opens: LinkPurpose;
  subjectId: number;
  hash: string;
  expiresAt: string;
}

/** Keeps the hash of a new link. Earlier links to the same stay good until they are ended. */
export async function insertLinkToken(
  on: Connection,
  { opens, subjectId, hash, expiresAt }: NewLinkToken,
  now: string,
): Promise<void> {
  await on.write(
    sql`INSERT INTO \`linkTokens\` (\`opens\`, \`subjectId\`, \`hash\`, \`expiresAt\`, \`createdAt\`) VALUES (${opens}, ${subjectId}, ${hash}, ${expiresAt}, ${now})`,
  );
}

/** The id of what the link opens; null when there is no such link, or its time is over. */
export async function findLinkedSubject(on: Connection, opens: LinkPurpose, hash: string, now: string): Promise<number | null> {
  const [row] = await on.rows(
    sql`SELECT \`subjectId\` FROM \`linkTokens\` WHERE \`hash\` = ${hash} AND \`opens\` = ${opens} AND \`expiresAt\` > ${now}`,
  );
  return row ? Number(row.subjectId) : null;
}

/** Uses up the link: of many at the same time one is told true. */
export async function redeemLinkToken(on: Connection, opens: LinkPurpose, hash: string, now: string): Promise<boolean> {
  const { changes } = await on.write(
    sql`DELETE FROM \`linkTokens\` WHERE \`hash\` = ${hash} AND \`opens\` = ${opens} AND \`expiresAt\` > ${now}`,
  );
  return changes === 1;
}

/** Ends every link to this. */
export async function deleteLinkTokens(on: Connection, opens: LinkPurpose, subjectId: number): Promise<void> {
  await on.write(sql`DELETE FROM \`linkTokens\` WHERE \`opens\` = ${opens} AND \`subjectId\` = ${subjectId}`);
}
