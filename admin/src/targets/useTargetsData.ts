import { useMemo } from 'react';
import { useGetList } from 'react-admin';
import { asSubject, type Indicator, type Organisation, type Period, type Pilot } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { createTargetRows } from './rows/createTargetRows.ts';
import { useAllAssignments } from './rows/targetsQuery.ts';
import type { TargetRow } from './rows/targetRow.ts';

const listBy = (field: string) => ({ pagination: { page: 1, perPage: 1000 }, sort: { field, order: 'ASC' as const } });
const noRecords: never[] = [];

export interface TargetsTableData {
  rows: readonly TargetRow[];
  /** The columns: organisations that can report anything. */
  organisations: readonly Organisation[];
  periods: readonly Period[];
}

/** Loads everything of the targets table. */
export function useTargetsData() {
  const ability = useAbility();
  const indicators = useGetList<Indicator>('indicators', listBy('code'));
  const organisations = useGetList<Organisation>('organisations', listBy('name'));
  const periods = useGetList<Period>('periods', listBy('number'));
  const readsPilots = ability.can('read', 'pilots');
  const pilots = useGetList<Pilot>('pilots', listBy('id'), { enabled: readsPilots });
  const assignments = useAllAssignments();
  const queries = [indicators, organisations, periods, assignments, ...(readsPilots ? [pilots] : [])];
  const data = useMemo((): TargetsTableData | null => {
    if (!indicators.data || !organisations.data || !assignments.data || (readsPilots && !pilots.data)) return null;
    const readable = organisations.data.filter(({ id }) => ability.can('read', asSubject('assignments', { organisationId: id })));
    const rows = createTargetRows({
      indicators: indicators.data,
      organisations: readable,
      pilots: pilots.data ?? noRecords,
      assignments: assignments.data,
      mayEdit: (address, { organisationId }) =>
        ability.can('update', asSubject('assignments', { ...address, local: organisationId !== null })),
    });
    return { rows, organisations: readable, periods: periods.data ?? noRecords };
  }, [ability, readsPilots, indicators.data, organisations.data, pilots.data, assignments.data, periods.data]);
  return {
    data,
    error: data === null ? (queries.find((each) => each.error)?.error ?? null) : null,
    refetch: () => void Promise.all(queries.map((each) => each.refetch())),
  };
}
