import { HttpError } from 'react-admin';

/** What the application knows of the session. The public pages load it only when somebody signs in. */
export const loadSession = () =>
  import('./session.ts').catch(() => {
    throw new HttpError('problem.unreachable', 0, {});
  });
