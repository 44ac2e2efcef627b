import { HttpError } from 'react-admin';

/** Loads the session module on demand. The public pages need it only for sign-in. */
export const loadSession = () =>
  import('./session.ts').catch(() => {
    throw new HttpError('problem.unreachable', 0, {});
  });
