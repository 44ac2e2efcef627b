/** Every resource of the product, in the order in which rows depend on each other. */
export const resourceNames = [
  'organisations',
  'users',
  'memberships',
  'consortium',
  'periods',
  'pilots',
  'milestones',
  'indicators',
  'assignments',
  'checks',
  'expectations',
  'reports',
  'measurements',
  'approvedVersions',
  'exceptions',
  'comments',
  'attachments',
  'contests',
  'criteria',
  'invitations',
  'nudges',
  'notifications',
  'auditEvents',
] as const;

export type ResourceName = (typeof resourceNames)[number];
