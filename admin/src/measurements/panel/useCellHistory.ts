import { useGetList } from 'react-admin';
import type { AuditEvent, User } from '@pilotage/shared';

export interface CellHistoryEvent {
  id: number;
  at: string;
  actorName: string | null;
  action: AuditEvent['action'];
  /** The source of the change, where it was not typed. */
  origin: AuditEvent['origin'];
  before: AuditEvent['before'];
  after: AuditEvent['after'];
}

const allUsers = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'id', order: 'ASC' as const } };

/** The changes of a stored cell, latest first, from the audit trail. */
export function useCellHistory(measurementId: number | null): { changes: CellHistoryEvent[]; isPending: boolean } {
  const filter = { resource: 'measurements', recordId: measurementId };
  const enabled = { enabled: measurementId !== null && measurementId > 0 };
  const { data = [], isLoading } = useGetList<AuditEvent>(
    'auditEvents',
    { pagination: { page: 1, perPage: 50 }, sort: { field: 'at', order: 'DESC' }, filter },
    enabled,
  );
  const { data: people = [] } = useGetList<User>('users', allUsers, enabled);
  const changes = data.map(({ id, at, actorId, action, origin, before, after }) => ({
    id,
    at,
    actorName: people.find((each) => each.id === actorId)?.name ?? null,
    action,
    origin,
    before,
    after,
  }));
  return { changes, isPending: isLoading };
}
