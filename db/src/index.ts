export {
  type AuthCondition,
  type AuthTable,
  type AuthValue,
  deleteAuthRecords,
  findAuthRecords,
  insertAuthRecord,
  updateAuthRecords,
} from './internal/authRecords.ts';
export {
  setActiveMembership,
  deleteSession,
  deleteSessionsOf,
  type SessionSummary,
  listSessions,
  type AuthenticatedSession,
  findAuthenticatedSession,
  touchSession,
} from './internal/sessions.ts';
export { withStartupLock } from './store/engines/withStartupLock.ts';
export { migrate } from './store/engines/migrate.ts';
export {
  deleteLinkTokens,
  insertLinkToken,
  type LinkPurpose,
  findLinkedSubject,
  redeemLinkToken,
} from './internal/linkTokens.ts';
export {
  type StoredSubmission,
  listSubmissions,
  markSubmissionConfirmed,
  clearSubmissionContent,
  insertSubmission,
  findLatestSubmission,
  deleteUnconfirmedSubmission,
  listUnconfirmedSubmissions,
  insertSpentProof,
} from './internal/submissions.ts';
export {
  saveMailCount,
  type Submitter,
  findSubmitterByAddress,
  listSubmitters,
  findSubmitterById,
  insertSubmitter,
  deleteSubmitter,
  saveSubmissionDraft,
} from './internal/submitters.ts';
export {
  listAllSolutionFiles,
  insertSolutionFile,
  deleteSolutionFiles,
  sumSolutionFileSizes,
  listSolutionFilesOf,
  findSolutionFile,
  type StoredSolutionFile,
} from './internal/solutionFiles.ts';
export {
  type CooperationRequest,
  findCooperationRequest,
  deleteCooperationRequest,
  insertCooperationRequest,
  claimMailRepeat,
  type NewCooperationRequest,
} from './internal/cooperationRequests.ts';
export {
  markImportUndone,
  findImport,
  type StoredImport,
  type ImportedCell,
  findImports,
  insertImport,
} from './internal/imports.ts';
export { claimJob, completeJob, type JobClaim } from './internal/jobRuns.ts';
export { deleteExpiredRows } from './internal/deleteExpiredRows.ts';
export {
  type ClaimedMail,
  claimMail,
  completeMail,
  hasMail,
  type MailReferences,
  type MailOutcome,
  type NewMail,
  insertMail,
  insertMails,
  findStoredDedupKeys,
  postponeMail,
} from './internal/mailOutbox.ts';
export type { Connection, Database, DatabaseRow } from './store/engines/connection.ts';
export { DatabaseError } from './store/engines/databaseError.ts';
export { readDataVersion } from './store/dataVersion.ts';
export { type Comparison, comparisons, type ListFilter, type SortOrder } from './store/filter.ts';
export { filterInSlices, inSlices, mapInSlices } from './store/inSlices.ts';
export { readInstallationName } from './internal/installation.ts';
export { releaseKey, findStoredResponse, reserveKey, storeResponse } from './internal/idempotencyKeys.ts';
export { type OpenDatabase, openDatabase } from './store/engines/openDatabase.ts';
export { openStores, type Stores, type SystemStore, systemStoreOf, withOrigin } from './store/openStores.ts';
export { Conflict, FieldsNotWritable, Forbidden, NotFound, QuotaReached } from './store/storeErrors.ts';
export { type RowQuotas, defaultRowQuotas } from './store/rowQuotas.ts';
export type { Clock, StoreQuery, StoreReader } from './store/scopedReader.ts';
export { connectionOf, type NewRecord, type Store } from './store/store.ts';
export { sameOrganisationKeys } from './tables.ts';
export { type DemoMarks, readDemoMarks } from './demo/demoMarks.ts';
export { type DemoRows, findDemoRows } from './demo/findDemoRows.ts';
export { removeDemo } from './demo/removeDemo.ts';
export { seedDemo } from './demo/seedDemo.ts';
export type { DemoFile } from './discussion/evidence.seed.ts';
