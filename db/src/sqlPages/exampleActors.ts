import type { Viewer, ViewerRole } from '@pilotage/shared';

/** One actor of every role, with distinct ids for easy recognition in bound values. */
export const exampleActors: { readonly [R in ViewerRole]: Viewer & { role: R } } = {
  partnerStaff: { id: 1, userId: 101, role: 'partnerStaff', organisationId: 11 },
  partnerManager: { id: 2, userId: 102, role: 'partnerManager', organisationId: 11 },
  leadPartner: { id: 3, userId: 103, role: 'leadPartner', organisationId: 13 },
  evaluator: { id: 4, userId: 104, role: 'evaluator', organisationId: null },
  juror: { id: 5, userId: 105, role: 'juror', organisationId: null },
  observer: { id: 6, userId: 106, role: 'observer', organisationId: null },
  system: { role: 'system' },
  visitor: { role: 'visitor' },
};
