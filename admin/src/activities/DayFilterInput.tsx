import { useState } from 'react';
import TextField from '@mui/material/TextField';
import { FieldTitle, useInput, useResourceContext } from 'react-admin';
import { isDay, normalizeDay } from '@pilotage/shared';

interface DayFilterInputProps {
  source: 'startsOn_gte' | 'startsOn_lte';
}

/** A day to filter by. The list changes once a whole day stands here, or none. */
export function DayFilterInput({ source }: DayFilterInputProps) {
  const resource = useResourceContext();
  const { id, field } = useInput({ source });
  const [typed, setTyped] = useState<string | null>(null);
  const stored = typeof field.value === 'string' ? field.value : '';
  const read = (text: string) => {
    const day = normalizeDay(text);
    if (text.trim() === '' || isDay(day)) field.onChange(text.trim() === '' ? null : day);
  };
  return (
    <TextField
      id={id}
      label={<FieldTitle source={source} resource={resource} />}
      value={typed ?? stored}
      placeholder="YYYY-MM-DD"
      error={typed !== null && typed.length >= 10 && !isDay(normalizeDay(typed))}
      onChange={({ target }) => {
        setTyped(target.value);
        read(target.value);
      }}
      onBlur={() => setTyped(null)}
      size="small"
      sx={{ width: 150 }}
    />
  );
}
