import { useState } from 'react';
import TextField from '@mui/material/TextField';
import { FieldTitle, useInput, useResourceContext, useTranslate } from 'react-admin';

const splitLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const joinLines = (stored: unknown): string => (Array.isArray(stored) ? stored.join('\n') : '');

/** Web addresses, one a line. */
export function LinksInput() {
  const translate = useTranslate();
  const resource = useResourceContext();
  const { id, field, fieldState } = useInput({ source: 'links' });
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      id={id}
      label={<FieldTitle source="links" resource={resource} />}
      value={typed ?? joinLines(field.value)}
      onChange={({ target }) => {
        setTyped(target.value);
        field.onChange(splitLines(target.value));
      }}
      onBlur={field.onBlur}
      error={fieldState.invalid}
      helperText={fieldState.error?.message ?? translate('activities.linksHelp')}
      multiline
      minRows={2}
      fullWidth
    />
  );
}
