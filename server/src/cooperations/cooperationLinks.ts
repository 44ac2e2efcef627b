import type { LinkPurpose, SystemStore } from '@pilotage/db';
import { z } from 'zod';
import { hashLinkToken, linkTokenField } from '../access/links/linkToken.ts';
import { Problem } from '../http/problem.ts';

export const tokenBody = z.strictObject({ token: linkTokenField });

interface ResolvedLink {
  hash: string;
  subjectId: number;
}

/** The subject of a link, without redeeming it; null where it opens nothing of that kind. */
export async function findLink(system: SystemStore, linkToken: string, opens: LinkPurpose): Promise<ResolvedLink | null> {
  const hash = hashLinkToken(linkToken);
  const subjectId = hash === null ? null : await system.internal.linkTokens.findSubject(opens, hash, system.now());
  return hash === null || subjectId === null ? null : { hash, subjectId };
}

/** The same; throws 404 where it opens nothing. */
export async function getLink(system: SystemStore, linkToken: string, opens: LinkPurpose): Promise<ResolvedLink> {
  const link = await findLink(system, linkToken, opens);
  if (!link) throw new Problem('linkExpired');
  return link;
}
