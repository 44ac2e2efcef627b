import { useRecordContext } from 'react-admin';
import type { Period } from '@pilotage/shared';
import { useDueDays } from './useDueDays.ts';

/** The due day of the period at hand, with the holidays that fall on it. */
export function DueDay(_: { source: string }) {
  const period = useRecordContext<Period>();
  const dueDay = useDueDays(period ? [period] : []);
  return period ? <time dateTime={period.dueOn}>{dueDay(period.id)}</time> : null;
}
