import type { AuthProvider } from 'react-admin';
import { type Action, actions, asSubject, type ResourceName, resourceNames } from '@pilotage/shared';
import { problemOf } from '../data/problem.ts';
import { sendJson } from '../data/request.ts';
import { forgetDrafts } from '../drafts/draftStore.ts';
import { forgetUnsentCells } from '../measurements/unsentCells.ts';
import { signInPage } from './placeAfterSignIn.ts';
import { currentAbility, currentSession, forgetSession, keepSession, sayExpired, signIn } from './session.ts';

const verbs = new Map<string, Action>([
  ['list', 'read'],
  ['show', 'read'],
  ['export', 'read'],
  ['edit', 'update'],
  ...actions.map((action): [string, Action] => [action, action]),
]);

const names = new Set<string>(resourceNames);
const isResource = (name: string): name is ResourceName => names.has(name);

/** Whether the present hat may do `action`, on the one record where there is one. */
export async function mayDo(action: string, resource: string, record?: object): Promise<boolean> {
  await currentSession();
  const verb = verbs.get(action);
  if (verb === undefined || !isResource(resource)) return false;
  return currentAbility().can(verb, record ? asSubject(resource, record) : resource);
}

export const authProvider = {
  async login({ email, password }: { email: string; password: string }) {
    await signIn(email, password);
  },

  async logout() {
    const next = signInPage(window.location.hash);
    // Without a session nobody signs out: it has expired, and what was typed waits for the same person.
    if (await currentSession().catch(() => null)) {
      await sendJson('POST', '/auth/sign-out', {}).catch(() => null);
      forgetUnsentCells();
      forgetDrafts();
    }
    keepSession(null);
    return next;
  },

  async checkAuth() {
    if (!(await currentSession())) throw new Error('problem.notSignedIn');
  },

  /** An expired session opens a dialog above the page (`SignInAgain`); nothing that was typed is lost. */
  async checkError(error: unknown) {
    if (problemOf(error).status === 401 && (await currentSession().catch(() => null))) sayExpired();
  },

  async getIdentity() {
    const session = await currentSession();
    return { id: session?.user.id ?? 0, fullName: session?.user.name ?? '' };
  },

  async canAccess({ action, resource, record }: { action: string; resource: string; record?: object }) {
    return mayDo(action, resource, record);
  },

  forget: forgetSession,
} satisfies AuthProvider;
