import { connectionOf, type LinkOpens, linkedSubject, type SystemStore } from '@pilotage/db';
import { z } from 'zod';
import { hashOfLinkToken } from '../access/linkToken.ts';
import { Problem } from '../http/problem.ts';

export const token = z.string().min(1).max(200);
export const tokenBody = z.strictObject({ token });

interface Opened {
  hash: string;
  subjectId: number;
}

/** What a link opens, without using it up; null where it opens nothing of that kind. */
export async function lookedUp(system: SystemStore, given: string, opens: LinkOpens): Promise<Opened | null> {
  const hash = hashOfLinkToken(given);
  const subjectId = hash === null ? null : await linkedSubject(connectionOf(system), opens, hash, system.now());
  return hash === null || subjectId === null ? null : { hash, subjectId };
}

/** The same; 404 where it opens nothing. */
export async function openedBy(system: SystemStore, given: string, opens: LinkOpens): Promise<Opened> {
  const opened = await lookedUp(system, given, opens);
  if (!opened) throw new Problem('deadLink');
  return opened;
}
