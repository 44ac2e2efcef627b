export type { ArchiveRequester, StoredArchive } from './internal/archiveRepository.ts';
export type { StoredWork, WorkClaim, WorkProgress } from './internal/backgroundWorkRepository.ts';
export type { ReportOrder, StoredConsolidatedReport } from './internal/consolidatedReportRepository.ts';
export type { StoredCitation } from './internal/citationRepository.ts';
export type { AuthCondition, AuthTable, AuthValue } from './internal/authRecordRepository.ts';
export type { DataVersions } from './internal/dataVersionRepository.ts';
export type { NewCooperationRequest } from './internal/cooperationRequestRepository.ts';
export type { ImportedCell, StoredImport } from './internal/importRepository.ts';
export { type InternalDatabase, internalOf, type InternalRepositories } from './internal/internalRepositories.ts';
export type { LinkPurpose } from './internal/linkTokenRepository.ts';
export type { ClaimedMail, MailReferences } from './internal/mailRepository.ts';
export type { AuthenticatedSession, NewViewAs, SessionViewAs } from './internal/sessionRepository.ts';
export type { StoredSolutionFile } from './internal/solutionFileRepository.ts';
export type { StoredSubmission } from './internal/submissionRepository.ts';
export type { Submitter } from './internal/submitterRepository.ts';
export { withStartupLock } from './store/engines/withStartupLock.ts';
export { migrate } from './store/engines/migrate.ts';
export { DatabaseError } from './store/engines/databaseError.ts';
export { type Comparison, comparisons, type ListFilter, type SortOrder } from './store/filter.ts';
export { filterInSlices, inSlices, mapInSlices } from './store/inSlices.ts';
export { type OpenDatabase, openDatabase } from './store/engines/openDatabase.ts';
export {
  openStores,
  type Stores,
  type SystemStore,
  auditedSystemStoreOf,
  systemStoreOf,
  withOrigin,
} from './store/openStores.ts';
export { Conflict, FieldsNotWritable, Forbidden, NotFound, QuotaReached, ReadOnly } from './store/storeErrors.ts';
export { type RowQuotas, defaultRowQuotas } from './store/rowQuotas.ts';
export type { Clock, RecordReader, StoreQuery, StoreReader } from './store/scopedReader.ts';
export type { NewRecord, Store } from './store/store.ts';
export { sameOrganisationKeys } from './tables.ts';
export type { DemoMarks } from './demo/demoMarks.ts';
export type { DemoRows } from './demo/findDemoRows.ts';
export { seedDemo } from './demo/seedDemo.ts';
export type { DemoFile } from './discussion/evidence.seed.ts';
