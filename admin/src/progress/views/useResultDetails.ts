import { useTranslate } from 'react-admin';
import type { Period, ProgressRow } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';
import { useStatusCellText } from './useStatusCellText.ts';

/** What hover, focus and tap show of a result in the status matrix, one line each. */
export function useResultDetails(period: Period | undefined) {
  const translate = useTranslate();
  const formats = useFormats();
  const cellText = useStatusCellText(period);
  return (row: ProgressRow | null): string[] => {
    if (row === null) return [cellText(row)];
    const reported = row.series?.at(-1)?.reported ?? null;
    const number = period?.number;
    return [
      cellText(row),
      translate('compare.details.assignments', { n: row.n, of: row.of }),
      row.expectedAttainment === null
        ? ''
        : translate('compare.details.expected', { expected: formats.percent(row.expectedAttainment) }),
      reported === 0 && row.value !== null ? translate('compare.details.carried', { number }) : '',
      row.illustrative ? translate('resource.illustrative') : '',
    ].filter((line) => line !== '');
  };
}
