import { abilityOf, asSubject } from './ability.ts';
import type { Viewer } from './grants.ts';

/** Whether the viewer may read earlier approved figures of an organisation that are now withheld. */
export const canReadConcealed = (viewer: Viewer, { organisationId }: { organisationId: number }): boolean =>
  abilityOf(viewer, ['approvedVersions']).can(
    'read',
    asSubject('approvedVersions', { organisationId, concealed: true }),
    'value',
  );
