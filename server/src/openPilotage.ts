import {
  aloneAtStart,
  type Clock,
  migrate,
  openDatabase,
  openStores,
  type OpenDatabase,
  type RowQuotas,
  type Stores,
} from '@pilotage/db';
import type { Logger } from 'pino';
import { openMailLimits } from './access/mailLimits.ts';
import { type Passwords, passwords as ofThisProcess } from './access/passwords.ts';
import { openSignIn } from './access/signIn.ts';
import { openDeviceCookie } from './access/deviceCookie.ts';
import { openSignInLimits } from './access/signInLimits.ts';
import { contestDeadlines } from './contests/contestDeadlines.ts';
import { forgetting } from './cooperations/forgetting.ts';
import type { FileRoom } from './discussion/fileRoom.ts';
import { openFileRoom } from './discussion/openFileRoom.ts';
import { sweeping } from './discussion/sweepFiles.ts';
import { openEntryLimits } from './entries/entryLimits.ts';
import { entryErasure } from './entries/entryErasure.ts';
import { openProofs, usualWork, type Work } from './entries/proofs.ts';
import { openPeers } from './entries/peers.ts';
import { openReceipts } from './entries/receipts.ts';
import { App } from './http/app.ts';
import { registry } from './http/registry.ts';
import { openRequestTurns } from './http/requestShares.ts';
import type { Route } from './http/route.ts';
import { cleaning } from './jobs/cleaning.ts';
import { type Jobs, openJobs } from './jobs/openJobs.ts';
import { mailWriters } from './mail/mailWriters.ts';
import type { MailWay } from './mail/mailWay.ts';
import { morningNotices } from './notices/morningNotices.ts';
import { sendMails } from './mail/sendMails.ts';
import { prepare } from './prepare.ts';

export interface PilotageParts {
  databaseUrl: string;
  publicUrl: string;
  trustProxy: number;
  secret: string;
  clock: Clock;
  log: Logger;
  version: string;
  mailWay: MailWay;
  /** Where evidence files lie. */
  uploadDir: string;
  /** How many bytes of files one organisation may keep; a gigabyte unless said. */
  fileQuota?: number;
  /** How many rows of a resource one organisation may have. */
  rowQuotas?: RowQuotas;
  /** How much a visitor's browser works before it may send. */
  work?: Work;
  /** For how many ms a public page is good before it is made anew; five seconds unless said. */
  publicFreshFor?: number;
  /** How passwords are hashed; at the product's cost unless said. */
  passwords?: Passwords;
}

/** The product without a port: the database, the stores, and the application with its registry. */
export interface Pilotage {
  opened: OpenDatabase;
  stores: Stores;
  files: FileRoom;
  app: App;
  routes: readonly Route[];
  /** Work that is done beside requests, once it is started. */
  jobs: Jobs;
  close(): Promise<void>;
}

/** A contest has room for ten times as much as one organisation. */
const roomOfContest = 10;
const gigabyte = 1024 ** 3;
const fiveSeconds = 5_000;

/** Opens the database, brings its tables up to date, fills an empty one and composes the application. */
export async function openPilotage(parts: PilotageParts & { demo: boolean }): Promise<Pilotage> {
  const opened = await openDatabase(parts.databaseUrl);
  await aloneAtStart(opened, async () => {
    await migrate(opened);
    const demo = parts.demo && openFileRoom(opened.database, parts.uploadDir);
    await prepare(openStores(opened.database, parts.clock), parts.clock, demo);
  });
  return composePilotage(opened, parts);
}

/** Composes the application on a database that is open and migrated. */
export function composePilotage(opened: OpenDatabase, parts: Omit<PilotageParts, 'databaseUrl'>): Pilotage {
  const { publicUrl, clock, secret, log, mailWay, passwords = ofThisProcess } = parts;
  const { database } = opened;
  const stores = openStores(opened.database, clock, parts.rowQuotas);
  const signIn = openSignIn({
    database: opened.database,
    clock,
    secret,
    publicUrl,
    passwords,
    log: (message) => log.warn(message),
  });
  const limits = openSignInLimits(opened.pool);
  const devices = openDeviceCookie({ secret, publicUrl });
  const mailLimits = openMailLimits(opened.pool);
  const files = openFileRoom(database, parts.uploadDir);
  const evidence = { files, log, quota: parts.fileQuota ?? gigabyte };
  const entries = {
    ...evidence,
    quota: evidence.quota * roomOfContest,
    stores,
    mailLimits,
    receipts: openReceipts(secret),
    peerKey: openPeers(secret),
    proofs: openProofs(secret, parts.work ?? usualWork),
    limits: openEntryLimits(opened.pool),
  };
  const { version, publicFreshFor = fiveSeconds } = parts;
  const access = { signIn, limits, devices, mailLimits, passwords };
  const routes = registry({ opened, clock, stores, ...access, version, evidence, entries, publicUrl, publicFreshFor });
  const sending = { database, stores, clock, publicUrl, way: mailWay, writers: mailWriters, log };
  const jobs = openJobs({
    jobs: [
      morningNotices(stores),
      { name: 'mails', run: async (isEnding) => void (await sendMails(sending, isEnding)) },
      contestDeadlines(stores),
      entryErasure({ stores, files }),
      forgetting(stores),
      cleaning(database, clock),
      sweeping({ stores, files }),
    ],
    database,
    clock,
    log,
  });
  const app = new App({
    routes,
    database: opened.database,
    stores,
    clock,
    publicUrl,
    trustProxy: parts.trustProxy,
    log,
    tokenHashOf: signIn.tokenHashOf,
    turns: openRequestTurns(),
  });
  const close = async () => {
    await jobs.stop();
    mailWay.close();
    await database.close();
  };
  return { opened, stores, files, app, routes, jobs, close };
}
