import { setSession } from '../src/access/session/session.ts';
import type { ComponentState } from './componentStates.ts';
import { createFakeFetch } from './createFakeFetch.ts';
import { createSession } from './createSession.ts';
import { sharedContent } from './sharedContent.ts';

const realFetch = window.fetch.bind(window);
const staff = createSession('partnerStaff');

/** Makes the browser what a state needs: server, session, nothing typed before. The result takes back what `prepare` did. */
export function prepareState({ server, session = staff, prepare }: ComponentState): () => void {
  localStorage.clear();
  window.fetch = createFakeFetch({ ...sharedContent, ...server }, realFetch);
  setSession(session);
  return prepare?.() ?? (() => undefined);
}
