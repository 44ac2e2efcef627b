import type { AuthProvider } from 'react-admin';
import { type Action, actions, asSubject, type ResourceName, resourceNames } from '@pilotage/shared';
import { problemOf } from '../../data/problem.ts';
import { sendJson } from '../../data/request.ts';
import { clearDrafts } from '../../drafts/draftStore.ts';
import { clearUnsentChanges } from '../../outbox/createUnsentStorage.ts';
import { signInAddress } from '../signIn/fragmentAfterSignIn.ts';
import { getAbility, getSession, invalidateSession, setSession, markSessionExpired, signIn } from './session.ts';

const actionsByName = new Map<string, Action>([
  ['list', 'read'],
  ['show', 'read'],
  ['export', 'read'],
  ['edit', 'update'],
  ...actions.map((action): [string, Action] => [action, action]),
]);

const knownResources = new Set<string>(resourceNames);
const isResourceName = (name: string): name is ResourceName => knownResources.has(name);

/** Whether the active membership may do `action` on the resource, or on the one record where there is one. */
export async function isAllowed(action: string, resource: string, record?: object): Promise<boolean> {
  await getSession();
  const verb = actionsByName.get(action);
  if (verb === undefined || !isResourceName(resource)) return false;
  return getAbility().can(verb, record ? asSubject(resource, record) : resource);
}

export const authProvider = {
  async login({ email, password }: { email: string; password: string }) {
    await signIn(email, password);
  },

  async logout() {
    const next = signInAddress(window.location.hash);
    // Without a session nobody signs out: it expired, and the drafts remain for the same user.
    if (await getSession().catch(() => null)) {
      await sendJson('POST', '/auth/sign-out', {}).catch(() => null);
      clearUnsentChanges();
      clearDrafts();
    }
    setSession(null);
    return next;
  },

  async checkAuth() {
    if (!(await getSession())) throw new Error('problem.notSignedIn');
  },

  /** An expired session opens `ReauthenticationDialog` above the page, so that no typed text is lost. */
  async checkError(error: unknown) {
    if (problemOf(error).status === 401 && (await getSession().catch(() => null))) markSessionExpired();
  },

  async getIdentity() {
    const session = await getSession();
    return { id: session?.user.id ?? 0, fullName: session?.user.name ?? '' };
  },

  async canAccess({ action, resource, record }: { action: string; resource: string; record?: object }) {
    return isAllowed(action, resource, record);
  },

  forget: invalidateSession,
} satisfies AuthProvider;
