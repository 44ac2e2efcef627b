import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';
import type { ChartRow } from '../charts/compareRows.ts';
import { useFormats } from '../resource/format.ts';

type Marked = Pick<ChartRow, 'mark' | 'reason'>;

/** The words of each mark: not due says when, not expected says why. */
export function useMarkWords(period: Period | undefined) {
  const translate = useTranslate();
  const formats = useFormats();
  return ({ mark, reason }: Marked): string => {
    if (mark === 'notDue' && period) return translate('compare.notDueUntil', { day: formats.day(period.dueOn) });
    if (mark === 'notExpected' && reason)
      return translate('compare.notExpectedFor', { reason: translate(`compare.reasons.${reason}`) });
    return translate(`compare.marks.${mark}`);
  };
}
