import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenDatabase, type RowQuotas, systemStoreOf, defaultRowQuotas } from '@pilotage/db';
import { createTestClock, type Engine, type TestClock, openEmptyDatabase } from '@pilotage/db/testing';
import type { Role } from '@pilotage/shared';
import type { RequestHandler } from 'express';
import { pino } from 'pino';
import { createAccount } from '../../access/passwords/credentials.ts';
import { createPasswordHasher } from '../../access/passwords/passwordHasher.ts';
import { createLimitedServer } from '../../http/createLimitedServer.ts';
import type { OutgoingMail } from '../../mail/mailTransport.ts';
import { assertReadableMail } from '../mail/assertReadableMail.ts';
import { composeApp, type App } from '../../app/createApp.ts';
import { prepareDatabase } from '../../app/prepareDatabase.ts';
import { ApiClient } from './apiClient.ts';

const cheapPasswords = createPasswordHasher({ ln: 4, r: 1, p: 1 });
export const password = 'test-house-password';

/** The test users: of organisations A and B, of the lead organisation, and of the consortium. `at`: their organisation. */
export const people = {
  staffA: { role: 'partnerStaff', at: 'a' },
  managerA: { role: 'partnerManager', at: 'a' },
  staffB: { role: 'partnerStaff', at: 'b' },
  managerB: { role: 'partnerManager', at: 'b' },
  staffLead: { role: 'partnerStaff', at: 'lead' },
  managerLead: { role: 'partnerManager', at: 'lead' },
  lead: { role: 'leadPartner', at: 'lead' },
  evaluator: { role: 'evaluator', at: null },
  observer: { role: 'observer', at: null },
  juror: { role: 'juror', at: null },
} as const satisfies Record<string, { role: Role; at: 'a' | 'b' | 'lead' | null }>;

export type Person = keyof typeof people;
export const everybody: readonly Person[] = [
  'staffA',
  'managerA',
  'staffB',
  'managerB',
  'staffLead',
  'managerLead',
  'lead',
  'evaluator',
  'observer',
  'juror',
];

export const organisations = {
  lead: { slug: 'lead-org', name: 'Lead Organisation', country: 'IT', kind: 'lead' },
  a: { slug: 'org-a', name: 'Organisation A', country: 'AT', kind: 'partner' },
  b: { slug: 'org-b', name: 'Organisation B', country: 'HU', kind: 'partner' },
} as const;

export interface TestApp {
  engine: Engine;
  pilotage: App;
  opened: OpenDatabase;
  clock: TestClock;
  origin: string;
  /** All sent mails, oldest first. `pilotage.jobs.tick()` sends the queued ones. */
  mails: OutgoingMail[];
  uploadDir: string;
  /** Ids of the organisations and users. */
  ids: { organisations: Record<keyof typeof organisations, number>; users: Record<Person, number> };
  /** A client that is signed in as this person; without a person a client without session. */
  signInAs(person?: Person): Promise<ApiClient>;
  /** All log lines so far. */
  logLines(): readonly string[];
  /** Composes a new application on the same database, like a restart. */
  restart(): void;
  close(): Promise<void>;
}

async function seedPeople(pilotage: App, clock: TestClock): Promise<TestApp['ids']> {
  const hash = await cheapPasswords.hash(password);
  return pilotage.stores.system().transaction(async (store) => {
    const system = systemStoreOf(store);
    const organisationIds = { lead: 0, a: 0, b: 0 };
    for (const key of ['lead', 'a', 'b'] as const) {
      organisationIds[key] = (
        await system.insert('organisations', {
          ...organisations[key],
          shortName: null,
          city: null,
          countrySince: null,
          budgetEur: null,
          budgetIllustrative: false,
          formerCountries: null,
        })
      ).id;
    }
    const users: Partial<Record<Person, number>> = {};
    for (const person of everybody) {
      const { role, at } = people[person];
      const user = await system.insert('users', {
        email: `${person.toLowerCase()}@house.example`,
        name: `Canary ${person}`,
        locale: 'en',
        disabled: false,
        digest: true,
      });
      await system.insert('memberships', { userId: user.id, organisationId: at === null ? null : organisationIds[at], role });
      await createAccount(store.internal, { userId: user.id, passwordHash: hash, at: clock.now() });
      users[person] = user.id;
    }
    return { organisations: organisationIds, users: { ...noUserIds, ...users } };
  });
}

const noUserIds: Record<Person, number> = {
  staffA: 0,
  managerA: 0,
  staffB: 0,
  managerB: 0,
  staffLead: 0,
  managerLead: 0,
  lead: 0,
  evaluator: 0,
  observer: 0,
  juror: 0,
};

function listenOnLoopback(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

interface TestAppOptions {
  /** Number of trusted proxies. */
  trustProxy?: number;
  /** How long a public page is cached, in ms. Default: not at all. */
  publicPageTtl?: number;
  /** A handler for requests that the API does not handle. */
  pages?: RequestHandler;
  rowQuotas?: RowQuotas;
}

/** Starts the application with an empty database on a loopback port, with three organisations and all test users. */
export async function startTestApp(
  engine: Engine,
  at = '2019-03-15T09:00:00.000Z',
  { trustProxy = 0, publicPageTtl = 0, pages, rowQuotas = defaultRowQuotas }: TestAppOptions = {},
): Promise<TestApp> {
  const clock = createTestClock(at);
  const opened = await openEmptyDatabase(engine);
  const server = createLimitedServer({ publicUrl: 'http://127.0.0.1' });
  const port = await listenOnLoopback(server);
  const origin = `http://127.0.0.1:${port}`;
  const uploadDir = mkdtempSync(join(tmpdir(), 'pilotage-files-'));
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => lines.push(line) });
  const mails: OutgoingMail[] = [];
  const mailTransport = {
    send: async (mail: OutgoingMail) => {
      assertReadableMail(mail);
      mails.push(mail);
    },
    close: () => undefined,
  };
  const compose = () =>
    composeApp(opened, {
      mailTransport,
      publicUrl: origin,
      trustProxy,
      secret: 's'.repeat(40),
      clock,
      log,
      version: 'test',
      passwords: cheapPasswords,
      uploadDir,
      fileQuota: 2 * 1024 * 1024,
      rowQuotas,
      publicPageTtl,
      proofOfWork: { cost: 1, keyPrefix: '0', minDurationMs: 0 },
    });
  const pilotage = compose();
  if (pages) pilotage.http.express.use(pages);
  let application = pilotage.http.mountErrorHandlers();
  server.on('request', (request, response) => application(request, response));
  await prepareDatabase(pilotage.stores, clock, false);
  const ids = await seedPeople(pilotage, clock);
  const clients = new Map<Person, Promise<ApiClient>>();
  const signIn = async (person: Person) => {
    const client = new ApiClient(origin, pilotage.routes);
    await client.signIn(`${person.toLowerCase()}@house.example`, password);
    return client;
  };
  return {
    engine,
    pilotage,
    opened,
    clock,
    origin,
    mails,
    uploadDir,
    ids,
    signInAs: (person) => {
      if (person === undefined) return Promise.resolve(new ApiClient(origin, pilotage.routes));
      const signedIn = clients.get(person) ?? signIn(person);
      clients.set(person, signedIn);
      return signedIn;
    },
    logLines: () => lines,
    restart: () => {
      application = compose().http.mountErrorHandlers();
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await pilotage.close();
      rmSync(uploadDir, { recursive: true, force: true });
    },
  };
}
