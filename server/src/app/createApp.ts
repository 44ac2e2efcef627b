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
import { type PasswordHasher, passwordHasher as defaultPasswordHasher } from '../access/passwords/passwordHasher.ts';
import { endViewAsOfSession, recordEndedViews } from '../access/viewAs/endViewAs.ts';
import { createSignInService } from '../access/signIn/signInService.ts';
import { createDeviceCookie } from '../access/sessions/deviceCookie.ts';
import { createSessionAuthenticator } from '../access/sessions/createSessionAuthenticator.ts';
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
import { registerResourceHooks } from '../http/records/hookRegistry.ts';
import { HttpApp } from '../http/httpApp.ts';
import { resourceHooks } from './resourceHooks.ts';
import { createRoutes } from './routes.ts';
import { recordViewAsEvent } from '../access/viewAs/recordViewAsEvent.ts';
import { createRequestLimiter } from '../http/requests/requestLimiter.ts';
import type { Route } from '../http/route.ts';
import { createArchiveJob } from '../archives/archiveJob.ts';
import { archiveKind } from '../archives/archiveKind.ts';
import { createWorkCleanupJob } from '../backgroundWork/workCleanupJob.ts';
import { createReportJob } from '../consolidated/reportJob.ts';
import { reportKind } from '../consolidated/reportKind.ts';
import { combineJobRunners } from '../jobs/combineJobRunners.ts';
import { createCleanupJob } from '../jobs/cleanupJob.ts';
import { type JobRunner, createJobRunner } from '../jobs/jobRunner.ts';
import { createMailTemplates } from './mailTemplates.ts';
import type { MailTransport } from '../mail/mailTransport.ts';
import { createMorningNoticesJob } from '../notices/morningNoticesJob.ts';
import { createReportMailsJob } from '../reportRecipients/reportMailsJob.ts';
import { sendMails } from '../mail/sendMails.ts';
import { renderProblemPage } from '../public/renderProblemPage.ts';
import { prepareDatabase } from './prepareDatabase.ts';
import type { FirstAccountToken } from '../setup/firstAccountToken.ts';

export interface AppDependencies {
  databaseUrl: string;
  publicUrl: string;
  trustProxy: number;
  secret: string;
  clock: Clock;
  log: Logger;
  version: string;
  mailTransport: MailTransport;
  /** The folder of the evidence files. */
  uploadDir: string;
  /** The file quota of one organisation in bytes. Default: 1 GiB. */
  fileQuota?: number;
  /** The row limit of one organisation, by resource. */
  rowQuotas?: RowQuotas;
  /** The difficulty of the proof of work before a submission. */
  proofOfWork?: PowParameters;
  /** How long a rendered public page is cached, in ms. Default: 5,000. */
  publicPageTtl?: number;
  /** The password hasher. Default: the one with the cost of production. */
  passwords?: PasswordHasher;
  /** Whether the installation may be the demo. Default: no. */
  demo?: boolean;
  /** The token for the first account. Default: none is created over the network. */
  firstAccountToken?: FirstAccountToken;
}

/** The application without a port: database, stores, HTTP application and routes. */
export interface App {
  db: OpenDatabase;
  stores: Stores;
  files: FileStorage;
  http: HttpApp;
  routes: readonly Route[];
  /** Background jobs. They run after `start()`. */
  jobs: JobRunner;
  close(): Promise<void>;
}

/** The file quota of a contest is ten times that of an organisation. */
const contestQuotaFactor = 10;
const gigabyte = 1024 ** 3;
const defaultPublicPageTtlMs = 5_000;

/** Opens and migrates the database, seeds an empty one and composes the application. */
export async function createApp(dependencies: AppDependencies & { demo: boolean }): Promise<App> {
  const db = await openDatabase(dependencies.databaseUrl);
  await withStartupLock(db, async () => {
    await migrate(db);
    const demo = dependencies.demo && openFileStorage(internalOf(db.database), dependencies.uploadDir);
    await prepareDatabase(openStores(db.database, dependencies.clock), dependencies.clock, demo);
  });
  return composeApp(db, dependencies);
}

/** Composes the application on an open and migrated database. */
export function composeApp(db: OpenDatabase, dependencies: Omit<AppDependencies, 'databaseUrl'>): App {
  const { publicUrl, clock, secret, log, mailTransport, passwords = defaultPasswordHasher } = dependencies;
  const internal = internalOf(db.database);
  registerResourceHooks(resourceHooks);
  const stores = openStores(db.database, clock, dependencies.rowQuotas);
  const signIn = createSignInService({
    internal,
    clock,
    secret,
    publicUrl,
    passwords,
    beforeSessionEnds: (tokenHash) => endViewAsOfSession({ internal, stores, clock }, tokenHash),
    afterSessionsEnd: (userId, ended) => recordEndedViews(stores.system(), { userId, ended, requestId: null }),
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
    isDemo: dependencies.demo ?? false,
    ...access,
    firstAccountToken: dependencies.firstAccountToken,
    version,
    evidenceFiles,
    submissions,
    publicUrl,
    publicPageTtl,
  });
  const templates = createMailTemplates(files);
  const mailDependencies = { internal, stores, clock, publicUrl, transport: mailTransport, templates, log };
  const runnerDependencies = { internal, clock, log };
  const quickJobs = createJobRunner({
    jobs: [
      createMorningNoticesJob(stores),
      { name: 'mails', run: async (isEnding) => void (await sendMails(mailDependencies, isEnding)) },
      createReportMailsJob(stores),
      createContestDeadlineJob(stores),
      createErasureJob({ stores, files }),
      createCooperationErasureJob(stores),
      createCleanupJob(internal, clock),
      createSweepFilesJob({ stores, files }),
      createWorkCleanupJob(stores, files, archiveKind),
      createWorkCleanupJob(stores, files, reportKind),
    ],
    ...runnerDependencies,
  });
  // Archives and reports take long: mails do not wait for them, nor they for each other.
  const longJobs = createJobRunner({
    jobs: [createArchiveJob({ stores, internal, files, clock, log, version })],
    ...runnerDependencies,
  });
  const reportJobs = createJobRunner({
    jobs: [createReportJob({ stores, internal, files, clock, log, publicUrl })],
    ...runnerDependencies,
  });
  const jobs = combineJobRunners([quickJobs, longJobs, reportJobs]);
  const http = new HttpApp({
    routes,
    stores,
    clock,
    publicUrl,
    trustProxy: dependencies.trustProxy,
    log,
    authenticate: createSessionAuthenticator({ internal, stores, clock, tokenHashOf: signIn.tokenHashOf }),
    recordViewedExport: async ({ user, viewAs }, file, requestId) => {
      if (viewAs) await recordViewAsEvent(stores.system(), 'exportViewed', { userId: user.id, viewAs }, { requestId, file });
    },
    limiter: createRequestLimiter(),
    problemPages: { prefix: '/public', render: renderProblemPage },
  });
  const close = async () => {
    await jobs.stop();
    mailTransport.close();
    await db.database.close();
  };
  return { db, stores, files, http, routes, jobs, close };
}
