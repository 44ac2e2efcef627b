import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { type Indicator, populationSource, type TotalScale } from '@pilotage/shared';
import { DefinitionNote } from '../../indicators/definitions/DefinitionNote.tsx';
import { isCarried } from '../../charts/chartRows.ts';
import { useFormats } from '../../resource/format.ts';
import { useAsOf } from '../asOf/asOfContext.ts';
import { sizeNotesOf } from './scaleReasons.ts';
import type { TotalRow } from './totalRows.ts';

interface TotalNotesProps {
  rows: readonly TotalRow[];
  scale: TotalScale;
  indicator: Indicator | null;
  number: number | undefined;
}

/** What the totals add up, by what they are divided and where that is from, and what an interval means. */
export function TotalNotes({ rows, scale, indicator, number }: TotalNotesProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const asOf = useAsOf();
  const source = { name: populationSource.name, day: formats.day(populationSource.day) };
  return (
    <>
      {rows.some(isCarried) && translate('compare.carriedNote', { number })}{' '}
      {sizeNotesOf(scale, asOf)
        .map((key) => translate(`compare.scale.${key}`, source))
        .join(' ')}{' '}
      {rows.some(({ interval }) => interval !== null) && translate('compare.intervalNote')}
      <Alert severity="warning" sx={{ mt: 1 }}>
        {translate('compare.valuesWarning', { name: indicator?.name ?? '' })} {indicator?.countingRule ?? ''}
        {indicator && <DefinitionNote indicator={indicator} />}
      </Alert>
    </>
  );
}
