import { aloneAtStart, type Clock, openDatabase, openStores, type OpenDatabase, type Stores } from '@pilotage/db';
import type { Logger } from 'pino';
import type { Passwords } from './access/passwords.ts';
import { openSignIn } from './access/signIn.ts';
import { openSignInLimits } from './access/signInLimits.ts';
import { App } from './http/app.ts';
import { apiDocs } from './http/apiDocs.ts';
import { registry } from './http/registry.ts';
import type { Route } from './http/route.ts';
import { prepare } from './prepare.ts';

export interface PilotageParts {
  databaseUrl: string;
  publicUrl: string;
  trustProxy: number;
  secret: string;
  clock: Clock;
  log: Logger;
  version: string;
  /** How passwords are hashed; at the product's cost unless said. */
  passwords?: Passwords;
}

/** The product without a port: the database, the stores, and the application with its registry. */
export interface Pilotage {
  opened: OpenDatabase;
  stores: Stores;
  app: App;
  routes: readonly Route[];
  close(): Promise<void>;
}

/** Opens the database, brings its tables up to date, fills an empty one and composes the application. */
export async function openPilotage(parts: PilotageParts & { demo: boolean }): Promise<Pilotage> {
  const opened = await openDatabase(parts.databaseUrl);
  await aloneAtStart(opened, async () => {
    await opened.dataSource.runMigrations();
    await prepare(openStores(opened.database, parts.clock), parts.clock, parts.demo);
  });
  return composePilotage(opened, parts);
}

/** Composes the application on a database that is open and migrated. */
export function composePilotage(opened: OpenDatabase, parts: Omit<PilotageParts, 'databaseUrl'>): Pilotage {
  const { publicUrl, clock, secret, log, passwords } = parts;
  const stores = openStores(opened.database, clock);
  const signIn = openSignIn({
    database: opened.database,
    clock,
    secret,
    publicUrl,
    ...(passwords ? { passwords } : {}),
    log: (message) => log.warn(message),
  });
  const limits = openSignInLimits(opened.pool);
  const routes = registry({ opened, clock, signIn, limits, version: parts.version });
  const app = new App({
    routes,
    database: opened.database,
    stores,
    clock,
    publicUrl,
    trustProxy: parts.trustProxy,
    log,
    tokenHashOf: signIn.tokenHashOf,
  });
  app.express.use(apiDocs());
  return { opened, stores, app, routes, close: () => opened.database.close() };
}
