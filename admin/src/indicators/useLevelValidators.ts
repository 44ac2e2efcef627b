import { useGetOne, useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { type Assignment, formatFieldMessage, type Indicator, validateLevels } from '@pilotage/shared';

/** Validates the levels of the form with the server's rules, once the indicator is chosen. */
export function useLevelValidators() {
  const stored = useRecordContext<Assignment>();
  const indicatorId: unknown = useWatch({ name: 'indicatorId' });
  const id = typeof indicatorId === 'number' ? indicatorId : 0;
  const { data: indicator } = useGetOne<Indicator>('indicators', { id }, { enabled: id > 0 });
  const validatorOf = (field: 'baseline' | 'target') => (_value: unknown, levels: Partial<Assignment>) => {
    // Another validator refuses what is not a number.
    const isTyped = typeof levels[field] === 'number';
    const problem = indicator === undefined || !isTyped ? undefined : validateLevels(indicator, levels, stored ?? null)[field];
    return problem === undefined ? undefined : formatFieldMessage(problem);
  };
  return { baseline: validatorOf('baseline'), target: validatorOf('target') };
}
