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
    const { planned, fulfilled, first, last, unplanned } = summarizeDissemination(rows);
    const describe = (share: NonNullable<typeof first>) =>
      translate('dissemination.summary.of', {
        name: nameOf(by, share.key),
        fulfilled: formats.figure(share.fulfilled),
        planned: formats.figure(share.planned),
      });
    const sentences = [
      planned === 0
        ? translate('dissemination.summary.nothing')
        : translate('dissemination.summary.all', { fulfilled: formats.figure(fulfilled), planned: formats.figure(planned) }),
      rows.length > 1 && first ? translate('dissemination.summary.first', { first: describe(first) }) : '',
      last ? translate('dissemination.summary.last', { last: describe(last) }) : '',
      planned > 0 && unplanned.length > 0
        ? translate('dissemination.summary.unplanned', { names: formats.list(unplanned.map((key) => nameOf(by, key))) })
        : '',
    ];
    return sentences.filter((sentence) => sentence !== '').join(' ');
  };
}
