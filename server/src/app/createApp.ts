import {
  withStartupLock,
  type Clock,
  migrate,
  openDatabase,
  openStores,
  type OpenDatabase,
  type RowQuotas,
  type Stores,
  internalOf,
} from '@pilotage/db';
import type { Logger } from 'pino';
import { createMailLimits } from '../access/limits/mailLimits.ts';
import { type PasswordHasher, passwordHasher as ofThisProcess } from '../access/passwords/passwordHasher.ts';
import { createSignInService } from '../access/signIn/signInService.ts';
import { createDeviceCookie } from '../access/sessions/deviceCookie.ts';
import { createSignInLimits } from '../access/limits/signInLimits.ts';
import { createContestDeadlineJob } from '../contests/contestDeadlineJob.ts';
import { createCooperationErasureJob } from '../cooperations/cooperationErasureJob.ts';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { openFileStorage } from '../discussion/files/openFileStorage.ts';
import { createSweepFilesJob } from '../discussion/files/sweepFiles.ts';
import { createSubmissionLimits } from '../submissions/submissionLimits.ts';
import { createErasureJob } from '../solutions/erasureJob.ts';
import { createProofOfWork, defaultPowParameters, type PowParameters } from '../submissions/proofOfWork.ts';
import { createPeerKey } from '../submissions/peerKey.ts';
import { createReceiptSigner } from '../submissions/receipts.ts';
import { HttpApp } from '../http/httpApp.ts';
import { createRoutes } from './routes.ts';
import { createRequestLimiter } from '../http/requestLimiter.ts';
import type { Route } from '../http/route.ts';
import { createCleanupJob } from '../jobs/cleanupJob.ts';
import { type JobRunner, createJobRunner } from '../jobs/jobRunner.ts';
import { mailTemplates } from './mailTemplates.ts';
import type { MailTransport } from '../mail/mailTransport.ts';
import { createMorningNoticesJob } from '../notices/morningNoticesJob.ts';
import { sendMails } from '../mail/sendMails.ts';
import { prepareDatabase } from './prepareDatabase.ts';

export interface AppDependencies {
  databaseUrl: string;
  publicUrl: string;
  trustProxy: number;
  secret: string;
  clock: Clock;
  log: Logger;
  version: string;
  mailTransport: MailTransport;
  /** Where evidence files lie. */
  uploadDir: string;
  /** How many bytes of files one organisation may keep; a gigabyte unless said. */
  fileQuota?: number;
  /** How many rows of a resource one organisation may have. */
  rowQuotas?: RowQuotas;
  /** How much a visitor's browser works before it may send. */
  proofOfWork?: PowParameters;
  /** For how many ms a public page is good before it is made anew; five seconds unless said. */
  publicPageTtl?: number;
  /** How passwords are hashed; at the product's cost unless said. */
  passwords?: PasswordHasher;
}

/** The product without a port: the database, the stores, and the application with its registry. */
export interface App {
  db: OpenDatabase;
  stores: Stores;
  files: FileStorage;
  http: HttpApp;
  routes: readonly Route[];
  /** Work that is done beside requests, once it is started. */
  jobs: JobRunner;
  close(): Promise<void>;
}

/** A contest has room for ten times as much as one organisation. */
const contestQuotaFactor = 10;
const gigabyte = 1024 ** 3;
const defaultPublicPageTtlMs = 5_000;

/** Opens the database, brings its tables up to date, fills an empty one and composes the application. */
export async function createApp(dependencies: AppDependencies & { demo: boolean }): Promise<App> {
  const db = await openDatabase(dependencies.databaseUrl);
  await withStartupLock(db, async () => {
    await migrate(db);
    const demo = dependencies.demo && openFileStorage(internalOf(db.database), dependencies.uploadDir);
    await prepareDatabase(openStores(db.database, dependencies.clock), dependencies.clock, demo);
  });
  return composeApp(db, dependencies);
}

/** Composes the application on a database that is open and migrated. */
export function composeApp(db: OpenDatabase, dependencies: Omit<AppDependencies, 'databaseUrl'>): App {
  const { publicUrl, clock, secret, log, mailTransport, passwords = ofThisProcess } = dependencies;
  const internal = internalOf(db.database);
  const stores = openStores(db.database, clock, dependencies.rowQuotas);
  const signIn = createSignInService({
    internal,
    clock,
    secret,
    publicUrl,
    passwords,
    log: (message) => log.warn(message),
  });
  const limits = createSignInLimits(db.pool);
  const deviceCookie = createDeviceCookie({ secret, publicUrl });
  const mailLimits = createMailLimits(db.pool);
  const files = openFileStorage(internal, dependencies.uploadDir);
  const evidenceFiles = { files, log, quota: dependencies.fileQuota ?? gigabyte };
  const submissions = {
    ...evidenceFiles,
    quota: evidenceFiles.quota * contestQuotaFactor,
    stores,
    mailLimits,
    receipts: createReceiptSigner(secret),
    peerKey: createPeerKey(secret),
    proofs: createProofOfWork(secret, dependencies.proofOfWork ?? defaultPowParameters),
    limits: createSubmissionLimits(db.pool),
  };
  const { version, publicPageTtl = defaultPublicPageTtlMs } = dependencies;
  const access = { signIn, limits, devices: deviceCookie, mailLimits, passwords };
  const routes = createRoutes({
    db,
    internal,
    clock,
    stores,
    ...access,
    version,
    evidenceFiles,
    submissions,
    publicUrl,
    publicPageTtl,
  });
  const mailDependencies = { internal, stores, clock, publicUrl, transport: mailTransport, templates: mailTemplates, log };
  const jobs = createJobRunner({
    jobs: [
      createMorningNoticesJob(stores),
      { name: 'mails', run: async (isEnding) => void (await sendMails(mailDependencies, isEnding)) },
      createContestDeadlineJob(stores),
      createErasureJob({ stores, files }),
      createCooperationErasureJob(stores),
      createCleanupJob(internal, clock),
      createSweepFilesJob({ stores, files }),
    ],
    internal,
    clock,
    log,
  });
  const http = new HttpApp({
    routes,
    internal,
    stores,
    clock,
    publicUrl,
    trustProxy: dependencies.trustProxy,
    log,
    tokenHashOf: signIn.tokenHashOf,
    limiter: createRequestLimiter(),
  });
  const close = async () => {
    await jobs.stop();
    mailTransport.close();
    await db.database.close();
  };
  return { db, stores, files, http, routes, jobs, close };
}
