import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectionOf, type OpenDatabase, type RowQuotas, systemOf, usualRowQuotas } from '@pilotage/db';
import { clockAt, type Engine, type MovableClock, openEmpty } from '@pilotage/db/testing';
import type { Role } from '@pilotage/shared';
import type { RequestHandler } from 'express';
import { pino } from 'pino';
import { createAccount } from '../access/credentials.ts';
import { openPasswords } from '../access/passwords.ts';
import { limitedServer } from '../http/limitedServer.ts';
import type { ReadyMail } from '../mail/mailWay.ts';
import { assertReadable } from './assertReadable.ts';
import { composePilotage, type Pilotage } from '../openPilotage.ts';
import { prepare } from '../prepare.ts';
import { Client } from './client.ts';

const cheap = openPasswords({ ln: 4, r: 1, p: 1 });
export const password = 'test-house-password';

/** Who there is to sign in as: people of organisations A and B, of the lead organisation, and of the consortium. */
export const people = {
  staffA: { role: 'partnerStaff', at: 'a' },
  managerA: { role: 'partnerManager', at: 'a' },
  staffB: { role: 'partnerStaff', at: 'b' },
  managerB: { role: 'partnerManager', at: 'b' },
  staffLead: { role: 'partnerStaff', at: 'lead' },
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

export interface House {
  engine: Engine;
  pilotage: Pilotage;
  opened: OpenDatabase;
  clock: MovableClock;
  origin: string;
  /** Every mail that was sent, oldest first; mails go out with `pilotage.jobs.tick()`. */
  mails: ReadyMail[];
  uploadDir: string;
  /** Ids of the three organisations and of everybody's user. */
  ids: { organisations: Record<keyof typeof organisations, number>; users: Record<Person, number> };
  /** Signed in as this person; nobody without a name. */
  as(person?: Person): Promise<Client>;
  /** Every line of the log so far. */
  logged(): readonly string[];
  /** Composes the application anew on the same database, as a restart does. */
  restart(): void;
  close(): Promise<void>;
}

async function settle(pilotage: Pilotage, clock: MovableClock): Promise<House['ids']> {
  const hash = await cheap.hash(password);
  return pilotage.stores.system().transaction(async (store) => {
    const system = systemOf(store);
    const known = { lead: 0, a: 0, b: 0 };
    for (const key of ['lead', 'a', 'b'] as const) {
      known[key] = (
        await system.insert('organisations', {
          ...organisations[key],
          shortName: null,
          city: null,
          countrySince: null,
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
      await system.insert('memberships', { userId: user.id, organisationId: at === null ? null : known[at], role });
      await createAccount(connectionOf(store), { userId: user.id, passwordHash: hash, at: clock.now() });
      users[person] = user.id;
    }
    return { organisations: known, users: { ...allZero, ...users } };
  });
}

const allZero: Record<Person, number> = {
  staffA: 0,
  managerA: 0,
  staffB: 0,
  managerB: 0,
  staffLead: 0,
  lead: 0,
  evaluator: 0,
  observer: 0,
  juror: 0,
};

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

interface Setting {
  /** How many proxies stand in front. */
  trustProxy?: number;
  /** For how many ms a public page is kept; not at all unless said. */
  publicFreshFor?: number;
  /** What answers where the API does not. */
  pages?: RequestHandler;
  rowQuotas?: RowQuotas;
}

/** The whole product on a database of its own, listening on loopback, with three organisations and everybody in them. */
export async function openHouse(
  engine: Engine,
  at = '2019-03-15T09:00:00.000Z',
  { trustProxy = 0, publicFreshFor = 0, pages, rowQuotas = usualRowQuotas }: Setting = {},
): Promise<House> {
  const clock = clockAt(at);
  const opened = await openEmpty(engine);
  const server = limitedServer();
  const port = await listening(server);
  const origin = `http://127.0.0.1:${port}`;
  const uploadDir = mkdtempSync(join(tmpdir(), 'pilotage-files-'));
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => lines.push(line) });
  const mails: ReadyMail[] = [];
  const mailWay = {
    send: async (mail: ReadyMail) => {
      assertReadable(mail);
      mails.push(mail);
    },
    close: () => undefined,
  };
  const compose = () =>
    composePilotage(opened, {
      mailWay,
      publicUrl: origin,
      trustProxy,
      secret: 's'.repeat(40),
      clock,
      log,
      version: 'test',
      passwords: cheap,
      uploadDir,
      fileQuota: 2 * 1024 * 1024,
      rowQuotas,
      publicFreshFor,
      work: { cost: 1, keyPrefix: '0', shortest: 0 },
    });
  const pilotage = compose();
  if (pages) pilotage.app.express.use(pages);
  let application = pilotage.app.finish();
  server.on('request', (request, response) => application(request, response));
  await prepare(pilotage.stores, clock, false);
  const ids = await settle(pilotage, clock);
  const cookies = new Map<Person, Promise<Client>>();
  const enter = async (person: Person) => {
    const client = new Client(origin, pilotage.routes);
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
    as: (person) => {
      if (person === undefined) return Promise.resolve(new Client(origin, pilotage.routes));
      const known = cookies.get(person) ?? enter(person);
      cookies.set(person, known);
      return known;
    },
    logged: () => lines,
    restart: () => {
      application = compose().app.finish();
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await pilotage.close();
      rmSync(uploadDir, { recursive: true, force: true });
    },
  };
}
