import { useSearchParams } from 'react-router';
import { useDefinitions } from './useDefinitions.ts';

/** Whether the period with a number had not opened by the time that the address names; as of now no period is left out. */
export function useUnopenedPeriods(): (number: number) => boolean {
  const [search] = useSearchParams();
  const { data: past } = useDefinitions(search.get('asOf') ?? '');
  return (number) => past !== undefined && !past.periods.some((each) => each.number === number && each.state !== 'planned');
}
