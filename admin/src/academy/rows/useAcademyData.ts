import { useMemo } from 'react';
import { useGetList } from 'react-admin';
import type { Module, Period } from '@pilotage/shared';
import { useActiveMembership } from '../../access/session/session.ts';
import { createAcademyRows } from './academyRow.ts';
import { useOwnEnrolments } from './enrolmentsQuery.ts';

const inOrder = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'number', order: 'ASC' as const } };

/** Loads the rows of the academy's table of the own organisation in a period. */
export function useAcademyData(period: Period | undefined, periods: readonly Period[]) {
  const organisationId = useActiveMembership()?.organisationId ?? null;
  const modules = useGetList<Module>('modules', inOrder);
  const enrolments = useOwnEnrolments(organisationId);
  const rows = useMemo(
    () =>
      period && organisationId !== null && modules.data && enrolments.data
        ? createAcademyRows({ organisationId, period, periods, modules: modules.data, enrolments: enrolments.data })
        : null,
    [period, periods, organisationId, modules.data, enrolments.data],
  );
  return {
    rows,
    organisationId,
    isPending: modules.isPending || (organisationId !== null && enrolments.isPending),
    error: rows === null ? (modules.error ?? enrolments.error) : null,
    refetch: () => void Promise.all([modules.refetch(), enrolments.refetch()]),
  };
}
