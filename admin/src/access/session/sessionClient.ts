import { HttpError } from 'react-admin';
import type { PackedRules, Role } from '@pilotage/shared';
import { getJson } from '../../data/request.ts';

export interface SessionMembership {
  id: number;
  organisationId: number | null;
  role: Role;
}

export interface ViewingAs {
  role: Role;
  organisationId: number | null;
  organisationName: string | null;
  /** It ends at this instant at the latest. */
  until: string;
}

export interface Session {
  user: { id: number; name: string; email: string; locale: string };
  memberships: SessionMembership[];
  activeMembershipId: number | null;
  rules: PackedRules;
  /** As which role the lead partner only looks on; null for everybody who acts for themselves. */
  viewingAs: ViewingAs | null;
  /** Which pages that role has; null for everybody who acts for themselves. */
  pageRules: PackedRules | null;
}

/** Fetches the session; null when nobody is signed in. */
export async function fetchSession(): Promise<Session | null> {
  try {
    return await getJson<Session>('/session');
  } catch (error) {
    if (error instanceof HttpError && error.status === 401) return null;
    throw error;
  }
}

let prefetchedSession: Session | null = null;

/** Fetches the session while the application's code loads, so that the application need not fetch it. */
export async function prefetchSession(): Promise<Session | null> {
  prefetchedSession = await fetchSession();
  return prefetchedSession;
}

/** Returns the result of `prefetchSession`, once. */
export function takePrefetchedSession(): Session | null {
  const prefetched = prefetchedSession;
  prefetchedSession = null;
  return prefetched;
}
