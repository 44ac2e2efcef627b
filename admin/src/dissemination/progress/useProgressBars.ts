import { useTranslate } from 'react-admin';
import type { DisseminationGrouping, DisseminationObjective, DisseminationRow } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';
import type { PlannedBar } from './PlannedBars.tsx';
import { useRowNames } from './useRowNames.ts';

/** The bars of rows, with their names and labels. */
export function useProgressBars(by: DisseminationGrouping, objectives: readonly DisseminationObjective[]) {
  const translate = useTranslate();
  const formats = useFormats();
  const { names, nameOf } = useRowNames(objectives);
  const labelOf = ({ planned: { activities }, fulfilled }: DisseminationRow) =>
    activities === null
      ? translate('dissemination.nothingPlanned')
      : translate('dissemination.ofPlanned', { fulfilled: formats.figure(fulfilled), planned: formats.figure(activities) });
  return (rows: readonly DisseminationRow[]): PlannedBar[] =>
    rows.map((row) => ({
      key: row.key,
      name: nameOf(by, row.key),
      planned: row.planned.activities,
      fulfilled: row.fulfilled,
      label: labelOf(row),
      tone: by === 'country' || by === 'organisation' ? names.toneOf(row.key) : 'calm',
      isIllustrative: row.illustrative,
    }));
}
