import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Skeleton from '@mui/material/Skeleton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import type { Derivation, Period } from '@pilotage/shared';
import { problemOf } from '../data/problem.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { EmptyValue } from '../resource/fields/EmptyValue.tsx';
import { useFormats } from '../resource/format.ts';
import { SimpleTable } from '../resource/lists/SimpleTable.tsx';
import { defaultPeriod } from '../shell/navigation/usePeriodInFocus.ts';
import { type OrganisationFigure, useDerivationPreview } from './derivedFigures.ts';

const allPeriods = { pagination: { page: 1, perPage: 200 }, sort: { field: 'number', order: 'ASC' as const } };

function PreviewTable({ figures }: { figures: readonly OrganisationFigure[] }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { groupName } = useDisplayNames();
  return (
    <SimpleTable
      label={translate('derivations.preview')}
      columns={[
        { id: 'organisation', header: translate('resources.organisations.name', { smart_count: 1 }), isRowHeader: true },
        { id: 'value', header: translate('derivations.figure'), isFigure: true },
        { id: 'rows', header: translate('derivations.records'), isFigure: true },
      ]}
      rows={figures.map(({ organisationId, value, rows }) => ({
        id: organisationId,
        cells: {
          organisation: groupName(String(organisationId)),
          value: value === null ? <EmptyValue /> : formats.figure(value),
          rows: formats.figure(rows),
        },
      }))}
    />
  );
}

/** What a rule finds by organisation in a period, while it is being composed. */
export function DerivationPreview({ derivation }: { derivation: Derivation }) {
  const translate = useTranslate();
  const { data = [] } = useGetList<Period>('periods', allPeriods);
  const periods = data.filter(({ state }) => state !== 'planned');
  const [chosenId, setChosenId] = useState<number | null>(null);
  const periodId = chosenId ?? defaultPeriod(periods)?.id ?? null;
  const { data: figures, error } = useDerivationPreview(derivation, periodId);
  if (periodId === null) return null;
  return (
    <Box sx={{ display: 'grid', gap: 1, mt: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', justifyContent: 'space-between' }}>
        <Typography variant="h3" component="h3">
          {translate('derivations.preview')}
        </Typography>
        <TextField
          select
          size="small"
          margin="none"
          label={translate('derivations.previewPeriod')}
          value={periodId}
          onChange={(event) => setChosenId(Number(event.target.value))}
          sx={{ minWidth: 140 }}
        >
          {periods.map(({ id, number }) => (
            <MenuItem key={id} value={id}>
              P{number}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      {error ? (
        <Alert severity="warning">
          {translate('derivations.previewFailed', { why: translate(problemOf(error).message, { _: problemOf(error).message }) })}
        </Alert>
      ) : figures === undefined ? (
        <Skeleton variant="rounded" height={200} />
      ) : (
        <PreviewTable figures={figures} />
      )}
    </Box>
  );
}
