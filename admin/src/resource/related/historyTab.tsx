import type { ResourceName } from '@pilotage/shared';
import { ActorField } from '../../audit/ActorField.tsx';
import { AuditChanges } from '../../audit/AuditChanges.tsx';
import type { RelatedList } from './relatedList.ts';

/** What happened to the record of a page, and who did it, for those who may read the audit trail. */
export const historyTab = (resource: ResourceName): RelatedList<'auditEvents'> => ({
  resource: 'auditEvents',
  label: 'resource.history',
  filterOf: ({ id }) => ({ resource, recordId: id }),
  sort: { field: 'at', order: 'DESC' },
  columns: ['at', { source: 'actorId', content: <ActorField /> }, 'action', { source: 'after', content: <AuditChanges /> }],
});
