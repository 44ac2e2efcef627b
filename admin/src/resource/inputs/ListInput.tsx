import { useState } from 'react';
import TextField from '@mui/material/TextField';
import { FieldTitle, useInput, useResourceContext, useTranslate } from 'react-admin';

interface ListInputProps {
  source: string;
  helperText: string;
  /** Parses the typed text into the stored list. */
  parse: (text: string) => readonly (string | number)[] | null;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Input for a short list, typed as one text with commas. The text is not reformatted while the user types. */
export function ListInput({ source, helperText, parse }: ListInputProps) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const { id, field, fieldState } = useInput({ source });
  const [typed, setTyped] = useState<string | null>(null);
  const stored: unknown = field.value;
  return (
    <TextField
      id={id}
      label={<FieldTitle source={source} resource={resource} />}
      value={typed ?? (isList(stored) ? stored.join(', ') : '')}
      onChange={(event) => {
        setTyped(event.target.value);
        field.onChange(parse(event.target.value));
      }}
      onBlur={field.onBlur}
      error={fieldState.invalid}
      helperText={fieldState.error?.message ?? translate(helperText)}
      fullWidth
    />
  );
}
