import { useTranslate } from 'react-admin';
import { useFormats } from '../resource/format.ts';
import type { ActivityTotals } from './activityTotalsClient.ts';
import { describeActivityTotals } from './describeActivityTotals.ts';

/** The text about totals, in the words and figures of the user. */
export function useActivityTotalsText() {
  const translate = useTranslate();
  const formats = useFormats();
  return (rows: readonly ActivityTotals[], totals: Omit<ActivityTotals, 'key'>): string =>
    describeActivityTotals(rows, totals, { translate, formatFigure: (figure) => formats.figure(figure) });
}
