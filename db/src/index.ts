export {
  type AuthCondition,
  type AuthTable,
  type AuthValue,
  deleteAuthRecords,
  findAuthRecords,
  insertAuthRecord,
  updateAuthRecords,
} from './access/authRecords.ts';
export {
  chooseMembership,
  endSession,
  endSessionsOf,
  type OwnSession,
  ownSessions,
  type SignedIn,
  signedIn,
  touchSession,
} from './access/sessions.ts';
export { aloneAtStart } from './store/aloneAtStart.ts';
export { migrate } from './store/migrate.ts';
export { endLinks, insertLink, type LinkOpens, linkedSubject, useLink } from './access/linkTokens.ts';
export {
  type Arrival,
  arrivalsOf,
  confirmArrival,
  emptyArrival,
  insertArrival,
  lastArrival,
  removeUnconfirmed,
  unconfirmedBefore,
  spendProof,
} from './contests/arrivals.ts';
export {
  countMails,
  type Entrant,
  entrantAt,
  entrantsOf,
  entrantWith,
  insertEntrant,
  removeEntrant,
  saveDraft,
} from './contests/entrants.ts';
export {
  allSolutionFiles,
  insertSolutionFile,
  removeSolutionFiles,
  sizeOfSolutionFiles,
  solutionFilesOf,
  solutionFileWith,
  type StoredSolutionFile,
} from './contests/solutionFiles.ts';
export {
  type CooperationRequest,
  cooperationRequestOf,
  endCooperationRequest,
  insertCooperationRequest,
  mayMailAgain,
  type NewCooperationRequest,
} from './contests/cooperationRequests.ts';
export {
  endImport,
  findImport,
  type Import,
  type ImportedCell,
  importsOf,
  insertImport,
} from './measurements/imports.ts';
export { claimJob, endJob, type JobClaim } from './jobs/jobRuns.ts';
export { removeExpired } from './jobs/removeExpired.ts';
export {
  type ClaimedMail,
  claimMail,
  endMail,
  isPosted,
  type MailAbout,
  type MailEnd,
  type PostedMail,
  postMail,
  postMails,
  postedMarks,
  postponeMail,
} from './mail/outbox.ts';
export type { Connection, Database, Row } from './store/connection.ts';
export { DatabaseError } from './store/databaseError.ts';
export { dataVersion } from './store/dataVersion.ts';
export { type Comparison, comparisons, type Filter, type Order } from './store/filter.ts';
export { filteredInSlices, inSlices, mappedInSlices } from './store/inSlices.ts';
export { installationName } from './store/installation.ts';
export { forgetAnswer, keptAnswer, reserveAnswer, writeAnswer } from './store/idempotency.ts';
export { type OpenDatabase, openDatabase } from './store/openDatabase.ts';
export { openStores, type Stores, type SystemStore, systemOf, withOrigin } from './store/openStores.ts';
export { Conflict, FieldsNotWritable, Forbidden, NotFound, QuotaReached } from './store/refusals.ts';
export { type RowQuotas, usualRowQuotas } from './store/rowQuotas.ts';
export type { Clock, Query, Reader } from './store/readingStore.ts';
export { connectionOf, type NewRecord, type Store } from './store/store.ts';
export { keysWithin } from './tables.ts';
export { type DemoMarks, demoMarks } from './demo/demoMarks.ts';
export { type DemoRows, demoRows } from './demo/demoRows.ts';
export { removeDemo } from './demo/removeDemo.ts';
export { seedDemo } from './demo/seedDemo.ts';
export type { DemoFile } from './discussion/evidence.seed.ts';
