import { useGetList, useGetMany } from 'react-admin';
import type { Assignment, Pilot, Report, User } from '@pilotage/shared';
import { useAbility } from '../../access/session/session.ts';
import { useAsOf } from '../asOf/asOfContext.ts';
import { useDefinitions } from '../asOf/useDefinitions.ts';
import type { Explanation } from '../progressQueries.ts';

const allRecords = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'id', order: 'ASC' as const } };

/** Names of the approvers, reports and pilots of an explanation; only of those that the user may read. */
export function useExplainNames(explanation: Explanation | undefined) {
  const ability = useAbility();
  const approvers = new Set(explanation?.parts.flatMap(({ cells }) => cells.flatMap(({ approvedBy }) => approvedBy ?? [])));
  const people = useGetMany<User>(
    'users',
    { ids: [...approvers] },
    { enabled: approvers.size > 0 && ability.can('read', 'users') },
  );
  const reports = useGetList<Report>('reports', allRecords, { enabled: ability.can('read', 'reports') });
  const assignments = useGetList<Assignment>('assignments', allRecords, { enabled: ability.can('read', 'assignments') });
  const pilots = useGetList<Pilot>('pilots', allRecords, { enabled: ability.can('read', 'pilots') });
  const { data: past } = useDefinitions(useAsOf());
  const pilotOf = (assignmentId: number) => {
    const pilotId = assignments.data?.find(({ id }) => id === assignmentId)?.pilotId;
    const isAsked = ({ id }: { id: number }) => id === pilotId;
    return past?.pilots.find(isAsked) ?? pilots.data?.find(isAsked) ?? null;
  };
  return {
    person: (id: number | null | undefined) => people.data?.find((each) => each?.id === id)?.name ?? null,
    reportAddress: (organisationId: number, periodId: number) => {
      const report = reports.data?.find((each) => each.organisationId === organisationId && each.periodId === periodId);
      return report ? `/reports/${report.id}/show` : null;
    },
    pilotOf,
    trailAddress: (measurementId: number) =>
      ability.can('read', 'auditEvents')
        ? `/auditEvents?filter=${encodeURIComponent(JSON.stringify({ resource: 'measurements', recordId: measurementId }))}`
        : null,
  };
}

export type ExplainNames = ReturnType<typeof useExplainNames>;
