import { HttpError } from 'react-admin';
import type { PackedRules, Role } from '@pilotage/shared';
import { getJson } from '../../data/request.ts';

export interface SessionMembership {
  id: number;
  organisationId: number | null;
  role: Role;
}

export interface Session {
  user: { id: number; name: string; email: string; locale: string };
  memberships: SessionMembership[];
  activeMembershipId: number | null;
  rules: PackedRules;
}

/** Who is signed in, as the server says; null when nobody is. */
export async function fetchSession(): Promise<Session | null> {
  try {
    return await getJson<Session>('/session');
  } catch (error) {
    if (error instanceof HttpError && error.status === 401) return null;
    throw error;
  }
}

let prefetchedSession: Session | null = null;

/** Fetches the session before the application's code is there, which then need not ask again. */
export async function prefetchSession(): Promise<Session | null> {
  prefetchedSession = await fetchSession();
  return prefetchedSession;
}

/** What `fetchFirstSession` brought, once. */
export function takePrefetchedSession(): Session | null {
  const taken = prefetchedSession;
  prefetchedSession = null;
  return taken;
}
