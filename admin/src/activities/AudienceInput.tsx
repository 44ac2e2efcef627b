import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import { InputHelperText, useInput, useTranslate, type Validator } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { type Activity, sumAudience, targetGroups } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { NumberField } from '../resource/inputs/NumberField.tsx';

type Audience = Activity['audience'];
type AudienceDraft = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is AudienceDraft => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A group without attendances is left out. */
function withPart(audience: AudienceDraft, group: string, value: number | string | null): AudienceDraft {
  const { [group]: _, ...others } = audience;
  return value === null || value === 0 ? others : { ...others, [group]: value };
}

const numbersOf = (audience: AudienceDraft): Audience =>
  Object.fromEntries(Object.entries(audience).filter(([, value]) => typeof value === 'number'));

/** Attendances by target group, and how many are not specified. */
export function AudienceInput({ validate }: { validate?: Validator }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { field, fieldState } = useInput({ source: 'audience', defaultValue: {}, ...(validate ? { validate } : {}) });
  const attendances: unknown = useWatch({ name: 'attendances' });
  const audience = isRecord(field.value) ? field.value : {};
  const rest = typeof attendances === 'number' ? attendances - sumAudience(numbersOf(audience)) : null;
  const message = fieldState.error?.message;
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, mb: 2, minWidth: 0 }}>
      <Box component="legend" sx={{ fontSize: '0.875rem', color: 'text.secondary', p: 0, mb: 0.5 }}>
        {translate('resources.activities.fields.audience')}
      </Box>
      <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 180px), 1fr))' }}>
        {targetGroups.map((group) => (
          <NumberField
            key={group}
            label={translate(`activities.targetGroups.${group}`)}
            value={audience[group] ?? null}
            onRead={(value) => field.onChange(withPart(audience, group, value))}
            onBlur={field.onBlur}
            margin="dense"
          />
        ))}
      </Box>
      <FormHelperText error={message !== undefined} aria-live="polite">
        {message ? (
          <InputHelperText error={message} />
        ) : (
          translate(rest === null || rest < 0 ? 'activities.audienceHelp' : 'activities.unspecified', {
            number: formats.figure(rest ?? 0),
          })
        )}
      </FormHelperText>
    </Box>
  );
}
