import Box from '@mui/material/Box';
import { useRecordContext, useTranslate } from 'react-admin';
import type { AuditEvent } from '@pilotage/shared';

const asText = (value: unknown): string => {
  if (value === undefined || value === null) return '–';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

/** What an event changed, field by field: before and after. */
export function ChangeText(_: { label?: string }) {
  const event = useRecordContext<AuditEvent>();
  const translate = useTranslate();
  if (!event) return null;
  if (event.before === undefined && event.after === undefined) return <span>{translate('audit.hidden')}</span>;
  const fields = [...new Set([...Object.keys(event.before ?? {}), ...Object.keys(event.after ?? {})])];
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', fontSize: '0.85em' }}>
      {fields.map((field) => (
        <li key={field}>
          <strong>{field}</strong> {event.before ? <del>{asText(event.before[field])}</del> : null}{' '}
          {event.after ? <ins>{asText(event.after[field])}</ins> : null}
        </li>
      ))}
    </Box>
  );
}
