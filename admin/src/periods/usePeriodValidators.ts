import { useGetList, useRecordContext } from 'react-admin';
import { formatFieldMessage, isDay, type Period, validatePeriod } from '@pilotage/shared';

/** Validates the days and the number of the form with the server's rules, once all of them can be parsed. */
export function usePeriodValidators() {
  const record = useRecordContext<Period>();
  const { data: periods = [] } = useGetList<Period>('periods', {
    pagination: { page: 1, perPage: 1000 },
    sort: { field: 'number', order: 'ASC' },
  });
  const validatorOf = (field: 'number' | 'startsOn' | 'endsOn' | 'dueOn') => (_value: unknown, period: Period) => {
    const { number, startsOn, endsOn, dueOn } = period;
    if (typeof number !== 'number' || ![startsOn, endsOn, dueOn].every((day: unknown) => typeof day === 'string' && isDay(day)))
      return undefined;
    const others = periods.filter(({ id }) => id !== record?.id);
    const problem = validatePeriod({ number, startsOn, endsOn, dueOn }, others, record ?? null)[field];
    return problem === undefined ? undefined : formatFieldMessage(problem);
  };
  return {
    number: validatorOf('number'),
    startsOn: validatorOf('startsOn'),
    endsOn: validatorOf('endsOn'),
    dueOn: validatorOf('dueOn'),
  };
}
