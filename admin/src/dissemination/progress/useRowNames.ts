import type { DisseminationGrouping, DisseminationObjective } from '@pilotage/shared';
import { useDisplayNames } from '../../progress/useDisplayNames.ts';

/** The name of a row, by its grouping. */
export function useRowNames(objectives: readonly DisseminationObjective[]) {
  const names = useDisplayNames();
  const nameOf = (by: DisseminationGrouping, key: string): string => {
    if (by === 'objective') return objectives.find(({ id }) => String(id) === key)?.title ?? key;
    return by === 'period' ? `P${key}` : names.groupName(key);
  };
  return { names, nameOf };
}
