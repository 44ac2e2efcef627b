import { useTranslate } from 'react-admin';
import type { Period, ProgressRow } from '@pilotage/shared';
import { findShownAbsence } from '../../charts/findShownAbsence.ts';
import { useFormats } from '../../resource/format.ts';
import { useMarkText } from './useMarkText.ts';

/** Text of a heat map cell: number, sign and status; the reason where it has no value. */
export function useStatusCellText(period: Period | undefined) {
  const translate = useTranslate();
  const formats = useFormats();
  const markText = useMarkText(period);
  return (row: ProgressRow | null): string => {
    if (row === null) return translate('compare.marks.none');
    if (row.attainment === null) {
      if (row.value !== null) return translate('compare.marks.noAttainment');
      const absence = findShownAbsence(row.missing);
      return markText({ mark: absence?.why ?? 'none', reason: absence?.reason ?? null });
    }
    const parts = [formats.percent(row.attainment), row.status === null ? '' : translate(`compare.status.${row.status}`)];
    return parts.filter((part) => part !== '').join(' ');
  };
}
