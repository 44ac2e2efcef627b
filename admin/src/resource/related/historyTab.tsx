import type { RaRecord } from 'react-admin';
import { asSubject, organisationOfEvent, type ResourceName } from '@pilotage/shared';
import { ActorField } from '../../audit/ActorField.tsx';
import { AuditChanges } from '../../audit/AuditChanges.tsx';
import type { RelatedList } from './relatedList.ts';

/** An event as there is one about each record that others know of: of drafts, the issue is the first. */
const eventAbout = (resource: ResourceName, record: RaRecord) => ({
  resource,
  recordId: Number(record.id),
  organisationId: organisationOfEvent(resource, record),
  action: 'issue' as const,
});

/** What happened to the record of a page, and who did it, for those who may read the audit trail. */
export const historyTab = (resource: ResourceName): RelatedList<'auditEvents'> => ({
  resource: 'auditEvents',
  label: 'resource.history',
  filterOf: ({ id }) => ({ resource, recordId: id }),
  isReadable: (record, ability) => ability.can('read', asSubject('auditEvents', eventAbout(resource, record))),
  sort: { field: 'at', order: 'DESC' },
  columns: ['at', { source: 'actorId', content: <ActorField /> }, 'action', { source: 'after', content: <AuditChanges /> }],
});
