import { connectionOf, insertLink, type LinkOpens, type SystemStore } from '@pilotage/db';
import { hashOfLinkToken, newLinkToken } from './linkToken.ts';

interface Linked {
  opens: LinkOpens;
  subjectId: number;
  /** Address of the page that opens it; the token follows in the fragment, which no log and no referrer sees. */
  page: string;
  expiresAt: string;
}

/**
 * Makes a link at the moment of sending: the token exists in the mail and in this process alone, the database keeps its hash. Each
 * attempt to send makes one; all of them end together when one is used.
 */
export async function mailedLink(system: SystemStore, { opens, subjectId, page, expiresAt }: Linked): Promise<string> {
  const token = newLinkToken();
  await insertLink(connectionOf(system), { opens, subjectId, hash: hashOfLinkToken(token) ?? '', expiresAt }, system.now());
  return `${page}#${token}`;
}
