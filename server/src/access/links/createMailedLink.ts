import type { LinkPurpose, SystemStore } from '@pilotage/db';
import { hashLinkToken, createLinkToken } from './linkToken.ts';

interface MailedLinkInput {
  opens: LinkPurpose;
  subjectId: number;
  /** Address of the page that opens it; the token follows in the fragment, which no log and no referrer sees. */
  page: string;
  expiresAt: string;
  /** How often the mail has been tried: its first attempt ends the links of earlier mails. */
  attempt: number;
}

/** What somebody follows a contest with is in each of its mails, and asking for it again takes no earlier one away. */
const reusableLinkKinds: readonly LinkPurpose[] = ['entry'];

/**
 * Makes a link at the moment of sending: the token exists in the mail and in this process alone, the database keeps its hash. A newer
 * mail's link takes the place of the older ones. Each attempt to send the same mail makes one, for an attempt that failed may have
 * arrived; all of them end together when one is used.
 */
export async function createMailedLink(
  system: SystemStore,
  { opens, subjectId, page, expiresAt, attempt }: MailedLinkInput,
): Promise<string> {
  const token = createLinkToken();
  const link = { opens, subjectId, hash: hashLinkToken(token) ?? '', expiresAt };
  await system.transaction(async (store) => {
    const { internal } = store;
    if (attempt === 1 && !reusableLinkKinds.includes(opens)) await internal.linkTokens.deleteOfSubject(opens, subjectId);
    await internal.linkTokens.insert(link, store.now());
  });
  return `${page}#${token}`;
}
