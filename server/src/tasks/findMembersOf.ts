import type { SystemStore } from '@pilotage/db';
import { organisationRoles } from '@pilotage/shared';
import { findUsersWithRoles } from '../notices/notifyUsers.ts';

/** The ids of active users who are members of the organisation. */
export const findMembersOf = (system: SystemStore, organisationId: number): Promise<ReadonlySet<number>> =>
  findUsersWithRoles(system, organisationRoles, organisationId);
