import {
  consortiumRoles,
  type DocumentFormat,
  documentFormats,
  type Membership,
  organisationRoles,
  type ReportBasis,
  reportBases,
  type ReportPhase,
  reportPhases,
} from '@pilotage/shared';
import type { Connection, DatabaseRow } from '../store/engines/connection.ts';
import { quoteName } from '../store/sql.ts';
import {
  BackgroundWorkRepository,
  completeWork,
  insertWork,
  oneOf,
  type StoredWork,
  toWork,
  type WorkClaim,
  type WorkTableDescription,
} from './backgroundWorkRepository.ts';

/** For its requester, to be sent by mail to a member, or to an address outside, which gets no words of the reports. */
const purposes = ['download', 'mail', 'outside'] as const;

/** What a report is about. */
export interface ReportOrder {
  periodId: number;
  basis: ReportBasis;
  format: DocumentFormat;
  purpose: (typeof purposes)[number];
}

export interface StoredConsolidatedReport extends StoredWork<Membership, ReportPhase>, ReportOrder {}

function toRequester(row: DatabaseRow): Membership {
  const [id, userId] = [Number(row.membershipId), Number(row.userId)];
  return row.organisationId === null
    ? { id, userId, role: oneOf(consortiumRoles, row.role), organisationId: null }
    : { id, userId, role: oneOf(organisationRoles, row.role), organisationId: Number(row.organisationId) };
}

const description: WorkTableDescription<StoredConsolidatedReport> = {
  table: quoteName('consolidatedReports'),
  firstPhase: reportPhases[0],
  parse: (row) => ({
    ...toWork(row, toRequester(row), reportPhases),
    periodId: Number(row.periodId),
    basis: oneOf(reportBases, row.basis),
    format: oneOf(documentFormats, row.format),
    purpose: oneOf(purposes, row.purpose),
  }),
};

/** Consolidated half-year reports, each of one membership. */
export class ConsolidatedReportRepository extends BackgroundWorkRepository<StoredConsolidatedReport> {
  constructor(connection: Connection) {
    super(connection, description);
  }

  /** Records that a report is asked for. */
  insert(requester: Membership, { periodId, basis, format, purpose }: ReportOrder, folder: string, now: string): Promise<void> {
    return insertWork(this.connection, description, { requester, own: { periodId, basis, format, purpose }, folder, now });
  }

  /** Offers a finished report. False when the claim was lost. */
  complete(claim: WorkClaim, { bytes }: { bytes: number }, now: string): Promise<boolean> {
    return completeWork(this.connection, description.table, claim, { size: { bytes }, now });
  }
}
