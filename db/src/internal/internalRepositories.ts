import type { Connection, Database } from '../store/engines/connection.ts';
import { ArchiveRepository } from './archiveRepository.ts';
import { AuthRecordRepository } from './authRecordRepository.ts';
import { CitationRepository } from './citationRepository.ts';
import { ConsolidatedReportRepository } from './consolidatedReportRepository.ts';
import { CooperationRequestRepository } from './cooperationRequestRepository.ts';
import { DataVersionRepository } from './dataVersionRepository.ts';
import { DemoRepository } from './demoRepository.ts';
import { ExpiredRowRepository } from './expiredRowRepository.ts';
import { FigurePartRepository } from './figurePartRepository.ts';
import { HistoryRepository } from './historyRepository.ts';
import { IdempotencyKeyRepository } from './idempotencyKeyRepository.ts';
import { ImportRepository } from './importRepository.ts';
import { InstallationRepository } from './installationRepository.ts';
import { JobRunRepository } from './jobRunRepository.ts';
import { LinkTokenRepository } from './linkTokenRepository.ts';
import { MailRepository } from './mailRepository.ts';
import { SessionRepository } from './sessionRepository.ts';
import { SolutionFileRepository } from './solutionFileRepository.ts';
import { SpentProofRepository } from './spentProofRepository.ts';
import { SubmissionRepository } from './submissionRepository.ts';
import { SubmitterRepository } from './submitterRepository.ts';

const createRepositories = (connection: Connection) => ({
  archives: new ArchiveRepository(connection),
  authRecords: new AuthRecordRepository(connection),
  citations: new CitationRepository(connection),
  consolidatedReports: new ConsolidatedReportRepository(connection),
  cooperationRequests: new CooperationRequestRepository(connection),
  dataVersion: new DataVersionRepository(connection),
  demo: new DemoRepository(connection),
  expiredRows: new ExpiredRowRepository(connection),
  figureParts: new FigurePartRepository(connection),
  history: new HistoryRepository(connection),
  idempotencyKeys: new IdempotencyKeyRepository(connection),
  imports: new ImportRepository(connection),
  installation: new InstallationRepository(connection),
  jobRuns: new JobRunRepository(connection),
  linkTokens: new LinkTokenRepository(connection),
  mails: new MailRepository(connection),
  sessions: new SessionRepository(connection),
  solutionFiles: new SolutionFileRepository(connection),
  spentProofs: new SpentProofRepository(connection),
  submissions: new SubmissionRepository(connection),
  submitters: new SubmitterRepository(connection),
});

/** The repositories of the tables that belong to no role, all on the same connection. */
export type InternalRepositories = Readonly<ReturnType<typeof createRepositories>>;

const repositoriesByConnection = new WeakMap<Connection, InternalRepositories>();

/** The repositories on this connection; the same object each time. */
export function repositoriesOn(connection: Connection): InternalRepositories {
  const existing = repositoriesByConnection.get(connection);
  if (existing) return existing;
  const created = createRepositories(connection);
  repositoriesByConnection.set(connection, created);
  return created;
}

/** The same for a whole database, which can also open transactions. */
export interface InternalDatabase extends InternalRepositories {
  /**
   * Runs `work` in one transaction: committed when it resolves, rolled back when it throws. It may run more than once. Inside, use only
   * the repositories that are passed to `work`.
   */
  transaction<T>(work: (internal: InternalRepositories) => Promise<T>): Promise<T>;
}

/** The repositories for code that has a database and no store: sign-in, sessions, jobs, the mail sender. */
export function internalOf(database: Database): InternalDatabase {
  return {
    ...repositoriesOn(database),
    transaction: (work) => database.transaction((sql) => work(repositoriesOn(sql))),
  };
}
