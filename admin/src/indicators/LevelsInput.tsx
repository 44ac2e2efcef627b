import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import { useController, useFormContext } from 'react-hook-form';
import type { Period } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { NumberField } from '../resource/inputs/NumberField.tsx';
import { validateNumber } from '../resource/inputs/validateNumber.ts';
import { type Level, setLevel } from './levels.ts';

const noLevels: readonly Level[] = [];
/** Whether a level is still a text: not a number, or an ambiguous one. */
const hasUnparsedLevel = (levels: readonly Level[] | null | undefined) =>
  (levels ?? noLevels).some(({ value }) => validateNumber(value) !== undefined);
const messageOf = (error: unknown): string | undefined => {
  if (typeof error !== 'object' || error === null || !('message' in error)) return undefined;
  return typeof error.message === 'string' ? error.message : undefined;
};

/** Input for the levels of the target path: one row for each period, which may stay empty. */
export function LevelsInput() {
  const translate = useTranslate();
  const formats = useFormats();
  const { clearErrors, getFieldState, formState } = useFormContext();
  const { field } = useController({
    name: 'milestones',
    rules: { validate: (typedLevels) => !hasUnparsedLevel(typedLevels) || translate('indicators.levelUnread') },
  });
  const levels: readonly Level[] = field.value ?? noLevels;
  const { data: periods = [] } = useGetList<Period>('periods', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'number', order: 'ASC' },
  });
  const order = periods.map(({ id }) => id);
  const errorOf = (name: string) => messageOf(getFieldState(name, formState).error);
  const listError = errorOf('milestones');
  const change = (periodId: number, value: Level['value'] | null) => {
    // The server names an error by the index in the list. The index changes while the user types.
    clearErrors('milestones');
    field.onChange(setLevel(levels, periodId, value, order));
  };
  return (
    <Box component="fieldset" sx={{ border: 1, borderColor: 'divider', borderRadius: 2, p: 2, m: 0, my: 1, width: '100%' }}>
      <Typography component="legend" sx={{ px: 1, fontWeight: 650 }}>
        {translate('resources.assignments.fields.milestones')}
      </Typography>
      <Typography variant="body2" color={listError ? 'error' : 'text.secondary'} sx={{ mb: 1 }}>
        {listError ?? translate('indicators.levelsHelp')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))' }}>
        {periods.map(({ id, number, endsOn }) => {
          const index = levels.findIndex((level) => level.periodId === id);
          const levelError = index < 0 ? undefined : errorOf(`milestones.${index}.value`);
          return (
            <NumberField
              key={id}
              margin="none"
              label={translate('indicators.levelAt', { number })}
              helperText={formats.day(endsOn)}
              error={levelError}
              value={levels[index]?.value ?? null}
              onRead={(value) => change(id, value)}
            />
          );
        })}
      </Box>
    </Box>
  );
}
