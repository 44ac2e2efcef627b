import type { LinkPurpose, SystemStore } from '@pilotage/db';
import { hashLinkToken, createLinkToken } from './linkToken.ts';

interface MailedLinkInput {
  opens: LinkPurpose;
  subjectId: number;
  /** URL of the page that opens the link; the token is in the fragment, which appears in no log and no referrer. */
  page: string;
  expiresAt: string;
  /** The number of the attempt to send the mail: the first one ends the links of earlier mails. */
  attempt: number;
}

/** Personal links of submitters, and those that end the mails of reports, stay valid: each mail has one, and the next one ends none. */
const reusableLinkKinds: readonly LinkPurpose[] = ['entry', 'reportMails'];

/**
 * Creates a link at sending: the token exists in the mail and in this process only, the database stores its hash. The link of a
 * newer mail replaces older ones. Each attempt to send the same mail creates one, because a failed attempt may have been
 * delivered; all of them end when one is used.
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
