import type { Clock, OpenDatabase } from '@pilotage/db';
import { sessionRoutes } from '../access/session.routes.ts';
import type { SignIn } from '../access/signIn.ts';
import type { SignInLimits } from '../access/signInLimits.ts';
import { periodRoutes } from '../periods/periods.actions.ts';
import { progressRoutes } from '../progress/progress.routes.ts';
import { reportRoutes } from '../reports/reports.actions.ts';
import { metaRoutes } from './metaRoutes.ts';
import { resourceRoutes } from './resourceRoutes.ts';
import type { Route } from './route.ts';

interface RegistryParts {
  opened: OpenDatabase;
  clock: Clock;
  signIn: SignIn;
  limits: SignInLimits;
  version: string;
}

/** Every address of the API. What is not in it does not exist. */
export function registry({ opened, clock, signIn, limits, version }: RegistryParts): readonly Route[] {
  const routes: Route[] = [];
  routes.push(
    ...metaRoutes(opened, () => routes, version),
    ...sessionRoutes({ database: opened.database, clock, signIn, limits }),
    ...progressRoutes,
    ...periodRoutes,
    ...reportRoutes,
    ...resourceRoutes,
  );
  return routes;
}
