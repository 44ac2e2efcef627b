import type { AuthenticatedSession } from '@pilotage/db';
import { Problem } from '../problem.ts';
import type { Route } from '../route.ts';

/**
 * Throws 403 `viewingAs` where a session that looks on as a role would write, or read what belongs to a person: the store of such a session
 * refuses writes by itself, this says it before a body is read.
 */
export function assertOpenWhileViewing(route: Route, { viewAs }: AuthenticatedSession, isUnsafe: boolean): void {
  if (viewAs === null || (route.access === 'signedIn' && route.isOpenWhileViewing)) return;
  if (isUnsafe || route.access === 'signedIn') throw new Problem('viewingAs');
}

/** Whether what a session that looks on as a role asks for is a file to take along. Pictures are shown on a page. */
export const isRecordedWhileViewing = ({ respondsWithFile, fileType = '' }: Route, method: string): boolean =>
  respondsWithFile === true && method === 'GET' && !fileType.startsWith('image/');
