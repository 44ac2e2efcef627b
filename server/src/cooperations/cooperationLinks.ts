import { connectionOf, type LinkPurpose, findLinkedSubject, type SystemStore } from '@pilotage/db';
import { z } from 'zod';
import { hashLinkToken } from '../access/links/linkToken.ts';
import { Problem } from '../http/problem.ts';

export const cooperationLinkToken = z.string().min(1).max(200);
export const tokenBody = z.strictObject({ token: cooperationLinkToken });

interface ResolvedLink {
  hash: string;
  subjectId: number;
}

/** What a link opens, without using it up; null where it opens nothing of that kind. */
export async function findLink(system: SystemStore, linkToken: string, opens: LinkPurpose): Promise<ResolvedLink | null> {
  const hash = hashLinkToken(linkToken);
  const subjectId = hash === null ? null : await findLinkedSubject(connectionOf(system), opens, hash, system.now());
  return hash === null || subjectId === null ? null : { hash, subjectId };
}

/** The same; 404 where it opens nothing. */
export async function getLink(system: SystemStore, linkToken: string, opens: LinkPurpose): Promise<ResolvedLink> {
  const link = await findLink(system, linkToken, opens);
  if (!link) throw new Problem('linkExpired');
  return link;
}
