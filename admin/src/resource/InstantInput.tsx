import { useEffect, useState } from 'react';
import TextField from '@mui/material/TextField';
import { FieldTitle, useInput, useResourceContext, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { isTimeZone } from '@pilotage/shared';
import { zonedInstant, zonedText } from './zonedInstant.ts';

const instantIn = (text: string, timeZone: string): string | null =>
  text.trim() === '' ? null : (zonedInstant(text, timeZone) ?? text);

/**
 * An instant, typed by the wall clock of the time zone that the form's field `zone` names: YYYY-MM-DD HH:MM, or a day alone for its
 * last minute. What is none is sent as it is and refused with the field's name. Another zone makes another instant of what is typed.
 */
export function InstantInput({ source, zone }: { source: string; zone: string }) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const { id, field, fieldState } = useInput({ source });
  const { onChange } = field;
  const named: unknown = useWatch({ name: zone });
  const timeZone = typeof named === 'string' && isTimeZone(named) ? named : 'UTC';
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    if (typed !== null) onChange(instantIn(typed, timeZone));
  }, [typed, timeZone, onChange]);
  const stored: unknown = field.value;
  const isInstant = typeof stored === 'string' && !Number.isNaN(Date.parse(stored));
  return (
    <TextField
      id={id}
      label={<FieldTitle source={source} resource={resource} />}
      value={typed ?? (isInstant ? zonedText(stored, timeZone) : '')}
      placeholder="YYYY-MM-DD HH:MM"
      onChange={({ target }) => setTyped(target.value)}
      onBlur={field.onBlur}
      error={fieldState.invalid}
      helperText={fieldState.error?.message ?? translate('resource.byTheClockOf', { timeZone })}
      margin="dense"
      sx={{ mb: 1 }}
      fullWidth
    />
  );
}
