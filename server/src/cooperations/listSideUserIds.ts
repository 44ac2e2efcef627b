import type { SystemStore } from '@pilotage/db';
import { findUsersWithRoles } from '../notices/notifyUsers.ts';

/** The users who act for an organisation in its cooperations; for the consortium (null) those of the lead partner. */
export const listSideUserIds = (system: SystemStore, organisationId: number | null): Promise<ReadonlySet<number>> =>
  organisationId === null
    ? findUsersWithRoles(system, ['leadPartner'])
    : findUsersWithRoles(system, ['partnerStaff', 'partnerManager'], organisationId);
