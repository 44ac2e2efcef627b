import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';
import type { ChartRow } from '../../charts/chartRows.ts';
import { useFormats } from '../../resource/format.ts';

type MarkedRow = Pick<ChartRow, 'mark' | 'reason'>;

/** The words of each mark: not due says when, not expected says why. */
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
