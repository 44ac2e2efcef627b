import { useSyncExternalStore } from 'react';
import { type Ability, abilityFromPacked } from '@pilotage/shared';
import { sendJson } from '../data/request.ts';
import { wearInThisTab } from './hatOfTab.ts';
import { forgetDrafts } from '../drafts/draftStore.ts';
import { forgetUnsentCells } from '../measurements/unsentCells.ts';
import { fetchSession, type Hat, type Session, takeFirstSession } from './sessionClient.ts';

export type { Hat, Session };

interface State {
  /** Undefined until it was asked for. */
  session: Session | null | undefined;
  ability: Ability;
  /** The server ended the session while somebody was working. */
  isExpired: boolean;
}

const nobody = abilityFromPacked([]);
let state: State = { session: undefined, ability: nobody, isExpired: false };
let asking: Promise<Session | null> | null = null;
const listeners = new Set<() => void>();

function change(next: Partial<State>): void {
  state = { ...state, ...next };
  for (const tell of listeners) tell();
}

export function keepSession(session: Session | null): void {
  wearInThisTab(session?.activeMembershipId ?? null);
  change({ session, ability: session ? abilityFromPacked(session.rules) : nobody, isExpired: false });
}

const sessionAtFirst = async () => takeFirstSession() ?? fetchSession();

/** The session, asked for once and kept until sign-out or a change of hats. */
export async function currentSession(): Promise<Session | null> {
  if (state.session !== undefined) return state.session;
  asking ??= sessionAtFirst().finally(() => {
    asking = null;
  });
  const session = await asking;
  keepSession(session);
  return session;
}

/** Asks the server again, whatever is known. */
export function forgetSession(): void {
  change({ session: undefined, ability: nobody, isExpired: false });
}

export const currentAbility = () => state.ability;

export const sayExpired = () => change({ isExpired: true });

export async function signIn(email: string, password: string): Promise<Session | null> {
  await sendJson('POST', '/auth/sign-in/email', { email, password });
  const session = await fetchSession();
  // What the same person typed before the session ended is still to be sent; another person's goes.
  forgetUnsentCells(session?.memberships.map((hat) => hat.id));
  forgetDrafts(session?.user.id);
  keepSession(session);
  return session;
}

export async function wearHat(activeMembershipId: number): Promise<void> {
  await sendJson('PUT', '/session', { activeMembershipId });
  keepSession(await fetchSession());
}

/** Asks who is signed in once more, and shows it: a name or a hat has changed. */
export async function reloadSession(): Promise<void> {
  keepSession(await fetchSession());
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

const snapshot = () => state;

export const useSessionState = () => useSyncExternalStore(subscribe, snapshot);

export const useSession = () => useSessionState().session ?? null;

/** What the present hat may do: the same ability as the server's. */
export const useAbility = () => useSessionState().ability;

export function useActiveHat(): Hat | null {
  const session = useSession();
  return session?.memberships.find((hat) => hat.id === session.activeMembershipId) ?? null;
}
