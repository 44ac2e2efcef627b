import { useSyncExternalStore } from 'react';
import { type Ability, abilityFromPacked } from '@pilotage/shared';
import { sendJson } from '../../data/request.ts';
import { setTabMembership } from './tabMembership.ts';
import { clearDrafts, openDrafts } from '../../drafts/draftStore.ts';
import { clearForeignSettings } from '../../shell/store.ts';
import { clearUnsentChanges } from '../../outbox/createUnsentStorage.ts';
import { fetchSession, type SessionMembership, type Session, takePrefetchedSession, type ViewingAs } from './sessionClient.ts';

export type { SessionMembership, Session };

interface SessionState {
  /** Undefined until it is loaded. */
  session: Session | null | undefined;
  ability: Ability;
  /** Which pages there are: those of the role that is looked on as, else those of the own one. */
  pageAbility: Ability;
  /** Whether the server ended the session while the user worked. */
  isExpired: boolean;
}

const noAbility = abilityFromPacked([]);
const withoutSession = { ability: noAbility, pageAbility: noAbility, isExpired: false };
let state: SessionState = { session: undefined, ...withoutSession };
let pendingRequest: Promise<Session | null> | null = null;
const listeners = new Set<() => void>();

function updateState(next: Partial<SessionState>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}

export function setSession(session: Session | null): void {
  setTabMembership(session?.activeMembershipId ?? null);
  if (session) openDrafts();
  if (!session) return updateState({ session, ...withoutSession });
  const ability = abilityFromPacked(session.rules);
  const pageAbility = session.pageRules ? abilityFromPacked(session.pageRules) : ability;
  updateState({ session, ability, pageAbility, isExpired: false });
}

const fetchInitialSession = async () => takePrefetchedSession() ?? fetchSession();

/** Returns the session, cached until sign-out or a switch of membership. */
export async function getSession(): Promise<Session | null> {
  if (state.session !== undefined) return state.session;
  pendingRequest ??= fetchInitialSession().finally(() => {
    pendingRequest = null;
  });
  const session = await pendingRequest;
  setSession(session);
  return session;
}

/** Fetches the session again, without the cache. */
export function invalidateSession(): void {
  updateState({ session: undefined, ...withoutSession });
}

export const getAbility = () => state.ability;

export const markSessionExpired = () => updateState({ isExpired: true });

export async function signIn(email: string, password: string): Promise<Session | null> {
  await sendJson('POST', '/auth/sign-in/email', { email, password });
  const session = await fetchSession();
  // Unsent changes of the same user are still to be sent; those of another user are removed.
  clearUnsentChanges(session?.memberships.map((membership) => membership.id));
  clearDrafts(session?.user.id);
  if (session) clearForeignSettings(session.user.id);
  setSession(session);
  return session;
}

export async function switchMembership(activeMembershipId: number): Promise<void> {
  await sendJson('PUT', '/session', { activeMembershipId });
  setSession(await fetchSession());
}

/** Fetches the session again and updates the page: a name or a membership has changed. */
export async function reloadSession(): Promise<void> {
  setSession(await fetchSession());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const getSnapshot = () => state;

export const useSessionState = () => useSyncExternalStore(subscribe, getSnapshot);

export const useSession = () => useSessionState().session ?? null;

/** The permissions of the active membership: the same ability as on the server. */
export const useAbility = () => useSessionState().ability;

/** Which pages the active membership has; while the lead partner looks on as a role, those of that role, writing ones too. */
export const usePageAbility = () => useSessionState().pageAbility;

/** As which role the lead partner only looks on; null for everybody who acts for themselves. */
export const useViewingAs = (): ViewingAs | null => useSession()?.viewingAs ?? null;

export function useActiveMembership(): SessionMembership | null {
  const session = useSession();
  return session?.memberships.find((membership) => membership.id === session.activeMembershipId) ?? null;
}
