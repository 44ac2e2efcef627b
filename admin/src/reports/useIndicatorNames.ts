import { useGetList } from 'react-admin';
import type { Assignment, Indicator } from '@pilotage/shared';

const allParams = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'id', order: 'ASC' as const } };

/** Names of an organisation's indicators, by assignment and by indicator code. */
export function useIndicatorNames(organisationId: number) {
  const { data: assignments = [] } = useGetList<Assignment>('assignments', { ...allParams, filter: { organisationId } });
  const { data: indicators = [] } = useGetList<Indicator>('indicators', allParams);
  const indicatorOf = (assignmentId: number) => {
    const indicatorId = assignments.find((each) => each.id === assignmentId)?.indicatorId;
    return indicators.find((each) => each.id === indicatorId);
  };
  return {
    indicatorOf,
    ofAssignment: (id: number) => indicatorOf(id)?.name ?? String(id),
    ofCode: (code: string) => indicators.find((each) => each.code === code)?.name ?? code,
    isRatio: (code: string) => indicators.find((each) => each.code === code)?.valueType === 'ratio',
  };
}
