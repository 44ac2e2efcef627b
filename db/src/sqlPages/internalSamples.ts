import { resourceNames } from '@pilotage/shared';
import type { InternalRepositories } from '../internal/internalRepositories.ts';
import type { DatabaseRow } from '../store/engines/connection.ts';

/** One call of a method, for the page of its statements. */
interface Sample<Args> {
  args: Args;
  /** What every query of the call is answered with; no rows unless said. */
  rows?: readonly DatabaseRow[];
  /** Of several calls, the case that this one shows. */
  title?: string;
}

type SamplesOf<R> = { [M in keyof R]: R[M] extends (...args: infer Args) => unknown ? readonly Sample<Args>[] : never };

/** At least one call of every method of every internal repository. A missing method does not compile and fails `npm run check`. */
export type InternalSamples = { [N in keyof InternalRepositories]: SamplesOf<InternalRepositories[N]> };

const now = '2019-02-01T12:00:00.000Z';
const before = '2019-01-31T12:00:00.000Z';
const later = '2019-02-02T12:00:00.000Z';
const [id, contestId, submitterId, userId, subjectId] = [31, 21, 22, 23, 24];
const hash = 'hash';

const userCondition = { field: 'userId', operator: 'eq', value: userId, connector: 'AND' };
const fromExpiry = { field: 'expiresAt', operator: 'lt', value: now, connector: 'AND' };
const someIds = { field: 'id', operator: 'in', value: [id, id + 1], connector: 'AND' };
const archiveRequester = { id: 25, userId, role: 'partnerManager', organisationId: 11 } as const;
const archiveRow = { id, role: 'partnerManager', state: 'running', phase: 'files', startedAt: before, failure: null };
const workClaim = { id, attempts: 1, folder: 'a-folder' };
const reportRequester = { id: 25, userId, role: 'evaluator', organisationId: null } as const;
const reportRow = {
  ...archiveRow,
  role: 'evaluator',
  organisationId: null,
  phase: 'chapters',
  basis: 'approved',
  format: 'pdf',
  purpose: 'download',
};
const mail = { kind: 'invitation', about: { invitationId: id }, messageId: 'message' };
const claimedMail = { ...mail, id, attempt: 1 };
const mailRow = { id, kind: 'invitation', about: '{}', messageId: 'message', attempts: 0 };
const expiredRun = { attempts: 1, leaseEnd: before, doneAt: null };
const submitter = {
  id: submitterId,
  contestId,
  address: 'a@b.example',
  draft: null,
  draftAt: null,
  mailsSince: now,
  mailsSent: 1,
};
const submission = {
  contestId,
  entrantId: submitterId,
  previousId: 0,
  reference: 'REF',
  content: '{}',
  contentHash: hash,
  bodyHash: hash,
  closesAt: later,
  receivedAt: now,
  confirmedAt: null,
  peer: 'peer',
};
const solutionFile = {
  contestId,
  entrantId: submitterId,
  fileKey: 'key',
  name: 'a.pdf',
  mediaType: 'application/pdf',
  size: 3,
  sha256: hash,
  sentSha256: hash,
  storedAs: 'storageKey',
};
const demoMarks = new Map(resourceNames.map((name) => [name, id]));
const demoRows = new Map(resourceNames.map((name) => [name, new Set([id])]));

export const internalSamples: InternalSamples = {
  archives: {
    insert: [{ args: [archiveRequester, hash, now] }],
    list: [{ args: [archiveRequester] }],
    listAll: [{ args: [] }],
    claim: [{ args: [now, later], rows: [{ ...archiveRow, leaseEnd: before, attempts: 1 }] }],
    advance: [{ args: [workClaim, { phase: 'files', stepsDone: 2, steps: 7 }, later] }],
    release: [{ args: [workClaim, now] }],
    complete: [{ args: [workClaim, { bytes: 1024, files: 3 }, now] }],
    fail: [{ args: [workClaim, 'rightsEnded', now] }],
    cancel: [{ args: [id, now] }],
    retry: [{ args: [id, hash] }],
    delete: [{ args: [id] }],
  },
  authRecords: {
    find: [
      { title: 'users', args: ['users', [{ ...userCondition, field: 'email', value: 'a@b.example' }], 1] },
      { title: 'one of a list, before an instant', args: ['authSessions', [someIds, fromExpiry], 1] },
      { title: 'without a value', args: ['authAccounts', [{ ...userCondition, field: 'password', value: null }], 1] },
    ],
    insert: [{ args: ['authAccounts', { userId, providerId: 'credential', password: hash }] }],
    update: [{ args: ['authAccounts', [userCondition], { password: hash, updatedAt: now }] }],
    delete: [{ args: ['authSessions', [userCondition]] }],
  },
  citations: {
    insert: [
      { args: [{ userId, code: 'abcdefghjkmn', path: '/explain', params: '{}', asOf: now, dataVersion: 7, createdAt: now }] },
    ],
    findByCode: [{ args: ['abcdefghjkmn'] }],
    findLatest: [{ args: [userId, '/explain', '{}'] }],
    countSince: [{ args: [userId, before] }],
  },
  consolidatedReports: {
    insert: [{ args: [reportRequester, { periodId: 12, basis: 'approved', format: 'pdf', purpose: 'download' }, hash, now] }],
    list: [{ title: 'of a membership without an organisation', args: [reportRequester] }],
    listAll: [{ args: [] }],
    claim: [{ args: [now, later], rows: [{ ...reportRow, leaseEnd: before, attempts: 1 }] }],
    advance: [{ args: [workClaim, { phase: 'chapters', stepsDone: 2, steps: 7 }, later] }],
    release: [{ args: [workClaim, now] }],
    complete: [{ args: [workClaim, { bytes: 1024 }, now] }],
    fail: [{ args: [workClaim, 'rightsEnded', now] }],
    cancel: [{ args: [id, now] }],
    retry: [{ args: [id, hash] }],
    delete: [{ args: [id] }],
  },
  cooperationRequests: {
    insert: [{ args: [{ solutionId: id, name: 'Name', email: 'a@b.example', message: 'Text', hash }, now] }],
    claimMailRepeat: [{ args: [hash, before, now] }],
    find: [{ args: [id] }],
    delete: [{ args: [id] }],
  },
  dataVersion: { increment: [{ args: [] }, { args: ['activities'] }], readAll: [{ args: [] }], read: [{ args: [] }] },
  demo: {
    markRows: [{ args: [] }],
    readMarks: [{ args: [] }],
    findRows: [{ args: [demoMarks] }],
    removeRows: [{ args: [demoMarks, demoRows], rows: [{ id, milestones: JSON.stringify([{ periodId: id }]) }] }],
  },
  expiredRows: { deleteAll: [{ args: [new Date(now)] }] },
  figureParts: {
    listOfIndicator: [{ args: [id] }],
    rename: [
      { args: [{ table: 'measurements', id, parts: '{}' }], title: 'of a figure' },
      { args: [{ table: 'approvedVersions', id, parts: '{}' }], title: 'of an approved version' },
    ],
  },
  history: {
    findFaults: [{ args: [] }],
    readStart: [{ args: [] }],
  },
  idempotencyKeys: {
    findResponse: [{ args: [hash] }],
    releaseExpired: [{ args: [hash, before] }],
    reserve: [{ args: [hash, 'request', now] }],
    storeResponse: [{ args: [hash, 201, '{}'] }],
  },
  imports: {
    insert: [{ args: [{ organisationId: 11, periodId: 12, userId, fileName: 'a.xlsx', cells: [] }, now] }],
    list: [{ args: [{ organisationId: 11, periodId: 12 }, 20] }],
    find: [{ args: [id, 11] }],
    markUndone: [{ args: [id, userId, now] }],
  },
  installation: { readName: [{ args: [], rows: [{ name: 'name' }] }] },
  jobRuns: {
    claim: [
      { title: 'first run', args: [{ job: 'job', period: 'period', now, leaseEnd: later }] },
      { title: 'after an expired lease', args: [{ job: 'job', period: 'period', now, leaseEnd: later }], rows: [expiredRun] },
    ],
    complete: [{ args: [{ job: 'job', period: 'period', attempt: 1 }, now] }],
  },
  linkTokens: {
    insert: [{ args: [{ opens: 'invitation', subjectId, hash, expiresAt: later }, now] }],
    findSubject: [{ args: ['invitation', hash, now] }],
    findCreation: [{ args: ['calendar', userId] }],
    redeem: [{ args: ['invitation', hash, now] }],
    deleteOfSubject: [{ args: ['invitation', subjectId] }],
  },
  mails: {
    insert: [{ args: [mail, now] }],
    insertAll: [{ args: [[mail, { ...mail, dedupKey: 'key' }], now] }],
    findDedupKeys: [{ args: [['key', 'other key']] }],
    findOutcomes: [{ args: [['key']] }],
    retry: [{ args: ['key', mail.about, now] }],
    hasDedupKey: [{ args: ['key'] }],
    claim: [{ args: [now, later], rows: [mailRow] }],
    postpone: [{ args: [claimedMail, later] }],
    defer: [{ args: [claimedMail, later] }],
    complete: [{ args: [claimedMail, 'sent', now] }],
  },
  sessions: {
    findAuthenticated: [{ args: [hash, now, before] }],
    touch: [{ args: [id, now] }],
    setActiveMembership: [{ args: [id, 1] }],
    beginViewAs: [{ args: [id, { role: 'partnerStaff', organisationId: 1, membershipId: 1, until: now }] }],
    endViewAs: [{ args: [id, now] }],
    delete: [{ args: [hash] }],
    deleteOfUser: [{ args: [userId] }],
    listOfUser: [{ args: [userId, now] }],
  },
  solutionFiles: {
    insert: [{ args: [solutionFile] }],
    listOfSubmitter: [{ args: [submitterId] }],
    find: [{ args: ['key'] }],
    sumSizes: [{ args: [contestId] }],
    deleteAll: [{ args: [['key', 'other key']] }],
    listAll: [{ args: [] }],
  },
  spentProofs: { insert: [{ args: [hash, later] }] },
  submissions: {
    listOfSubmitter: [{ args: [submitterId] }],
    findLatest: [{ args: [submitterId] }],
    insert: [{ args: [submission] }],
    markConfirmed: [{ args: [id, now] }],
    clearContent: [{ args: [id] }],
    deleteUnconfirmed: [{ args: [id] }],
    listUnconfirmedWithFiles: [{ args: [contestId, before] }],
  },
  submitters: {
    findById: [{ args: [submitterId] }],
    findByAddress: [{ args: [contestId, 'a@b.example'] }],
    insert: [{ args: [contestId, 'a@b.example', now] }],
    saveDraft: [{ args: [submitterId, '{}', now] }],
    saveMailCount: [{ args: [submitter] }],
    list: [
      { title: 'all', args: [contestId, 'all'] },
      { title: 'unconfirmed', args: [contestId, 'unconfirmed'] },
    ],
    delete: [{ args: [submitterId] }],
    deleteOfContests: [{ args: [[contestId, contestId + 1]] }],
  },
};
