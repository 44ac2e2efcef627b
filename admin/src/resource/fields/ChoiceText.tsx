import Chip from '@mui/material/Chip';
import { useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { choiceKey } from './choiceKey.ts';

/** The label of the choice that the record in context has. */
export function ChoiceText({ source }: { source: string; label?: string }) {
  const record = useRecordContext();
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const value: unknown = record?.[source];
  if (typeof value !== 'string') return null;
  return <Chip size="small" variant="outlined" label={translate(choiceKey(resource, source, value))} />;
}
