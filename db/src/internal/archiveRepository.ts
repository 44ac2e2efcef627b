import { type ArchivePhase, archivePhases, type Membership, type OrganisationRole, organisationRoles } from '@pilotage/shared';
import type { Connection } from '../store/engines/connection.ts';
import { quoteName } from '../store/sql.ts';
import {
  BackgroundWorkRepository,
  completeWork,
  insertWork,
  numberOrNull,
  oneOf,
  type StoredWork,
  toWork,
  type WorkClaim,
  type WorkTableDescription,
} from './backgroundWorkRepository.ts';

/** The membership for which an archive is made, as it was when it was asked for. */
export type ArchiveRequester = Membership<OrganisationRole>;

export interface StoredArchive extends StoredWork<ArchiveRequester, ArchivePhase> {
  files: number | null;
}

const description: WorkTableDescription<StoredArchive> = {
  table: quoteName('archives'),
  firstPhase: archivePhases[0],
  parse(row) {
    const requester = {
      id: Number(row.membershipId),
      userId: Number(row.userId),
      role: oneOf(organisationRoles, row.role),
      organisationId: Number(row.organisationId),
    };
    return { ...toWork(row, requester, archivePhases), files: numberOrNull(row.files) };
  },
};

/** Archives of the project, each of one membership. */
export class ArchiveRepository extends BackgroundWorkRepository<StoredArchive> {
  constructor(connection: Connection) {
    super(connection, description);
  }

  /** Records that an archive is asked for. */
  insert(requester: ArchiveRequester, folder: string, now: string): Promise<void> {
    return insertWork(this.connection, description, { requester, own: {}, folder, now });
  }

  /** Offers a finished archive. False when the claim was lost. */
  complete(claim: WorkClaim, { bytes, files }: { bytes: number; files: number }, now: string): Promise<boolean> {
    return completeWork(this.connection, description.table, claim, { size: { bytes, files }, now });
  }
}
