import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';
import type { ChartRow } from '../../charts/chartRows.ts';
import { useFormats } from '../../resource/format.ts';

type MarkedRow = Pick<ChartRow, 'mark' | 'reason'>;

/** Text of each no-data mark: "not due" with the date, "not expected" with the reason. */
export function useMarkText(period: Period | undefined) {
  const translate = useTranslate();
  const formats = useFormats();
  return ({ mark, reason }: MarkedRow): string => {
    if (mark === 'notDue' && period) return translate('compare.notDueUntil', { day: formats.day(period.dueOn) });
    if (mark === 'notExpected' && reason)
      return translate('compare.notExpectedFor', { reason: translate(`compare.reasons.${reason}`) });
    return translate(`compare.marks.${mark}`);
  };
}
