import Chip from '@mui/material/Chip';
import { useRecordContext, useTranslate } from 'react-admin';

/** The label of an enum value: `KEYS.value`. */
export function ChoiceText({ source, keys }: { source: string; keys: string; label?: string }) {
  const record = useRecordContext();
  const translate = useTranslate();
  const value: unknown = record?.[source];
  return typeof value === 'string' ? <Chip size="small" variant="outlined" label={translate(`${keys}.${value}`)} /> : null;
}

/** The values of the enum as choices of an input. */
export const choicesOf = (values: readonly string[], keys: string) => values.map((id) => ({ id, name: `${keys}.${id}` }));
