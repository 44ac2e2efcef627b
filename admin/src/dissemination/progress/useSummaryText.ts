import { useTranslate } from 'react-admin';
import type { DisseminationGrouping, DisseminationObjective, DisseminationRow } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';
import { summarizeDissemination } from './summarizeDissemination.ts';
import { useRowNames } from './useRowNames.ts';

/** What rows by country or organisation say, in words. */
export function useSummaryText(by: DisseminationGrouping, objectives: readonly DisseminationObjective[]) {
  const translate = useTranslate();
  const formats = useFormats();
  const { nameOf } = useRowNames(objectives);
  return (rows: readonly DisseminationRow[]): string => {
    const { planned, fulfilled, first, untouched, unplanned } = summarizeDissemination(rows);
    if (planned === 0) return translate('dissemination.summary.nothing');
    const listNames = (keys: readonly string[]) => keys.map((key) => nameOf(by, key)).join(', ');
    const countsOf = (counts: { fulfilled: number; planned: number }) => ({
      fulfilled: formats.figure(counts.fulfilled),
      planned: formats.figure(counts.planned),
    });
    const sentences = [
      translate('dissemination.summary.all', countsOf({ fulfilled, planned })),
      rows.length > 1 && first
        ? translate('dissemination.summary.first', { name: nameOf(by, first.key), ...countsOf(first) })
        : '',
      rows.length > 1 && untouched.length > 0
        ? translate('dissemination.summary.untouched', { names: listNames(untouched) })
        : '',
      unplanned.length > 0 ? translate('dissemination.summary.unplanned', { names: listNames(unplanned) }) : '',
    ];
    return sentences.filter((sentence) => sentence !== '').join(' ');
  };
}
