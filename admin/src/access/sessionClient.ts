import { HttpError } from 'react-admin';
import type { PackedRules, Role } from '@pilotage/shared';
import { getJson } from '../data/request.ts';

export interface Hat {
  id: number;
  organisationId: number | null;
  role: Role;
}

export interface Session {
  user: { id: number; name: string; email: string; locale: string };
  memberships: Hat[];
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

let first: Session | null = null;

/** Fetches the session before the application's code is there, which then need not ask again. */
export async function fetchFirstSession(): Promise<Session | null> {
  first = await fetchSession();
  return first;
}

/** What `fetchFirstSession` brought, once. */
export function takeFirstSession(): Session | null {
  const taken = first;
  first = null;
  return taken;
}
