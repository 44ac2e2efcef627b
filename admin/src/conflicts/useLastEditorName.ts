import { useGetList } from 'react-admin';
import type { AuditEvent } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { useRecordName } from '../resource/fields/useRecordName.ts';

/** The name of the user who last changed a record; empty where the viewer may not read it. */
export function useLastEditorName(resource: string, recordId: unknown): string {
  const mayRead = useAbility().can('read', 'auditEvents');
  const { data = [] } = useGetList<AuditEvent>(
    'auditEvents',
    { pagination: { page: 1, perPage: 1 }, sort: { field: 'at', order: 'DESC' }, filter: { resource, recordId } },
    { enabled: mayRead && typeof recordId === 'number', staleTime: 0 },
  );
  return useRecordName('users', data[0]?.actorId);
}
