import { useRecordContext } from 'react-admin';
import type { Period } from '@pilotage/shared';
import { useDueDayText } from './useDueDayText.ts';

/** The due day of the period in context, with the holidays that fall on it. */
export function DueDayField(_: { source: string }) {
  const period = useRecordContext<Period>();
  const dueDay = useDueDayText(period ? [period] : []);
  return period ? <time dateTime={period.dueOn}>{dueDay(period.id)}</time> : null;
}
