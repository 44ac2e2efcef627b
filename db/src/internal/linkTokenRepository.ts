import { sql } from '../store/sql.ts';
import { Repository } from './repository.ts';

/**
 * What a mailed link opens: an invitation, the choice of a new password, a submission to a contest, the confirmation of a cooperation
 * request, or the applicant's answer to one. Not mailed, but alike: the secret address of a person's calendar.
 */
export type LinkPurpose =
  | 'invitation'
  | 'password'
  | 'entry'
  | 'cooperationRequest'
  | 'cooperationAnswer'
  | 'calendar'
  | 'reportMails';

interface NewLinkToken {
  opens: LinkPurpose;
  subjectId: number;
  hash: string;
  expiresAt: string;
}

/** Links that were mailed, by the hash of their token. */
export class LinkTokenRepository extends Repository {
  /** Stores the hash of a new link. Earlier links to the same subject stay valid. */
  async insert({ opens, subjectId, hash, expiresAt }: NewLinkToken, now: string): Promise<void> {
    await this.connection.write(
      sql`INSERT INTO \`linkTokens\` (\`opens\`, \`subjectId\`, \`hash\`, \`expiresAt\`, \`createdAt\`) VALUES (${opens}, ${subjectId}, ${hash}, ${expiresAt}, ${now})`,
    );
  }

  /** The id of what the link opens; null when there is no such link, or it has expired. */
  async findSubject(opens: LinkPurpose, hash: string, now: string): Promise<number | null> {
    const [row] = await this.connection.rows(
      sql`SELECT \`subjectId\` FROM \`linkTokens\` WHERE \`hash\` = ${hash} AND \`opens\` = ${opens} AND \`expiresAt\` > ${now}`,
    );
    return row ? Number(row.subjectId) : null;
  }

  /** When the newest link to this subject was made; null when there is none. */
  async findCreation(opens: LinkPurpose, subjectId: number): Promise<string | null> {
    const [row] = await this.connection.rows(
      sql`SELECT MAX(\`createdAt\`) AS \`createdAt\` FROM \`linkTokens\` WHERE \`opens\` = ${opens} AND \`subjectId\` = ${subjectId}`,
    );
    return row?.createdAt == null ? null : String(row.createdAt);
  }

  /** Deletes a valid link. Of concurrent callers one gets true. */
  async redeem(opens: LinkPurpose, hash: string, now: string): Promise<boolean> {
    const { changes } = await this.connection.write(
      sql`DELETE FROM \`linkTokens\` WHERE \`hash\` = ${hash} AND \`opens\` = ${opens} AND \`expiresAt\` > ${now}`,
    );
    return changes === 1;
  }

  /** Deletes every link to this subject. */
  async deleteOfSubject(opens: LinkPurpose, subjectId: number): Promise<void> {
    await this.connection.write(sql`DELETE FROM \`linkTokens\` WHERE \`opens\` = ${opens} AND \`subjectId\` = ${subjectId}`);
  }
}
