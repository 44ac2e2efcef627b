import { abilityOf, asSubject } from './ability.ts';
import type { Viewer } from './grants.ts';

/** Whether somebody may read what an organisation reported of a figure that is withheld now. */
export const canReadConcealed = (viewer: Viewer, { organisationId }: { organisationId: number }): boolean =>
  abilityOf(viewer, ['approvedVersions']).can(
    'read',
    asSubject('approvedVersions', { organisationId, concealed: true }),
    'value',
  );
