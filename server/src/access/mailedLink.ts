import { connectionOf, insertLink, type LinkOpens, type Stores } from '@pilotage/db';
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
export async function mailedLink(stores: Stores, { opens, subjectId, page, expiresAt }: Linked): Promise<string> {
  const token = newLinkToken();
  const store = stores.system();
  await insertLink(connectionOf(store), { opens, subjectId, hash: hashOfLinkToken(token) ?? '', expiresAt }, store.now());
  return `${page}#${token}`;
}
