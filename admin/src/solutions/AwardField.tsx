import { useRecordContext, useTranslate } from 'react-admin';
import type { Solution } from '@pilotage/shared';
import { EmptyValue } from '../resource/fields/EmptyValue.tsx';

/** Rank and award of a solution; a dash before the contest is decided. */
export function AwardField(_: { source?: string; label?: string }) {
  const solution = useRecordContext<Solution>();
  const translate = useTranslate();
  if (!solution || (solution.place === null && solution.award === null)) return <EmptyValue />;
  const place = solution.place === null ? '' : translate('solutions.place', { place: solution.place });
  return <>{[place, solution.award ?? ''].filter((part) => part !== '').join(' · ')}</>;
}
