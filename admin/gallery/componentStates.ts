import type { ReactElement } from 'react';
import type { Session } from '../src/access/session/session.ts';
import type { ServerContent } from './createFakeFetch.ts';

/** One state of a component: what is rendered, and what the world around it is like. */
export interface ComponentState {
  element: ReactElement;
  /** What the server answers beside `sharedContent`, by path under `/api`. */
  server?: ServerContent;
  /** Who is signed in; without it, partner staff. */
  session?: Session | null;
  /** Address of the page, where the component reads it. */
  path?: string;
  /** What is clicked first, as a selector: a menu or a dialog stands open then. */
  click?: string;
  /** What gets the focus, as a selector. */
  focus?: string;
  /** Changes the browser before the component is rendered; the result takes that back. */
  prepare?: () => () => void;
}

/** The states of the component beside which the file lies, by name. */
export type ComponentStates = Readonly<Record<string, ComponentState>>;
