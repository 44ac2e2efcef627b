import { useGetOne, useRecordContext } from 'react-admin';
import type { Cooperation, Solution } from '@pilotage/shared';

/** The title of a cooperation's solution. */
export function CooperationSolutionField(_: { source?: string; label?: string }) {
  const cooperation = useRecordContext<Cooperation>();
  const id = cooperation?.solutionId ?? 0;
  const { data } = useGetOne<Solution>('solutions', { id }, { enabled: id > 0 });
  return <>{data?.title ?? `#${id}`}</>;
}
