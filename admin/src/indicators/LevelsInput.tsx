import { useState } from 'react';
import Box from '@mui/material/Box';
import MuiTextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Period } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { typedNumber } from '../resource/typedNumber.ts';
import { type Level, withLevel } from './levels.ts';

const noLevels: readonly Level[] = [];
const messageOf = (error: unknown): string | undefined => {
  if (typeof error !== 'object' || error === null || !('message' in error)) return undefined;
  return typeof error.message === 'string' ? error.message : undefined;
};

/** The levels on the way to the target: a row for each period, to be filled where one is set. */
export function LevelsInput() {
  const translate = useTranslate();
  const formats = useFormats();
  const { setValue, clearErrors, getFieldState, formState } = useFormContext();
  const levels: readonly Level[] = useWatch({ name: 'milestones' }) ?? noLevels;
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const { data: periods = [] } = useGetList<Period>('periods', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'number', order: 'ASC' },
  });
  const order = periods.map(({ id }) => id);
  const refusal = (name: string) => messageOf(getFieldState(name, formState).error);
  const whole = refusal('milestones');
  const change = (periodId: number, text: string) => {
    setTyped((present) => ({ ...present, [periodId]: text }));
    // What the server refused is named by its place in the list, which moves as one types.
    clearErrors('milestones');
    setValue('milestones', withLevel(levels, periodId, typedNumber(text), order), { shouldDirty: true });
  };
  const shown = (periodId: number) => {
    const value = levels.find((level) => level.periodId === periodId)?.value;
    return typed[periodId] ?? (value === undefined ? '' : String(value));
  };
  return (
    <Box component="fieldset" sx={{ border: 1, borderColor: 'divider', borderRadius: 2, p: 2, m: 0, my: 1, width: '100%' }}>
      <Typography component="legend" sx={{ px: 1, fontWeight: 650 }}>
        {translate('resources.assignments.fields.milestones')}
      </Typography>
      <Typography variant="body2" color={whole ? 'error' : 'text.secondary'} sx={{ mb: 1 }}>
        {whole ?? translate('indicators.levelsHelp')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))' }}>
        {periods.map(({ id, number, endsOn }) => {
          const place = levels.findIndex((level) => level.periodId === id);
          const refused = place < 0 ? undefined : refusal(`milestones.${place}.value`);
          return (
            <MuiTextField
              key={id}
              margin="none"
              label={translate('indicators.levelAt', { number })}
              helperText={refused ?? formats.day(endsOn)}
              error={refused !== undefined}
              value={shown(id)}
              onChange={(event) => change(id, event.target.value)}
              slotProps={{ htmlInput: { inputMode: 'decimal' } }}
            />
          );
        })}
      </Box>
    </Box>
  );
}
