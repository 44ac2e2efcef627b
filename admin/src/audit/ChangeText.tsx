import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'react-admin';
import type { AuditEvent } from '@pilotage/shared';
import { hidden } from '../a11y/hidden.ts';
import { type ChangedField, changedFields } from './changedFields.ts';
import { ValueText } from './ValueText.tsx';

const shownAtOnce = 2;

function Line({ resource, change }: { resource: string; change: ChangedField }) {
  const translate = useTranslate();
  const { field, before, after } = change;
  const isChange = before !== undefined && after !== undefined;
  return (
    <Box component="li" sx={{ py: 0.25, overflowWrap: 'anywhere' }}>
      <Typography component="span" variant="body2" color="text.secondary">
        {translate(`resources.${resource}.fields.${field}`, { _: field })}:{' '}
      </Typography>
      {before !== undefined && (
        <del>
          <span style={hidden}>{translate('audit.before')} </span>
          <ValueText resource={resource} field={field} value={before} />
        </del>
      )}
      {isChange && <span aria-hidden="true"> → </span>}
      {after !== undefined && (
        <Box component="ins" sx={{ textDecoration: 'none', fontWeight: isChange ? 650 : 400 }}>
          {isChange && <span style={hidden}>{translate('audit.after')} </span>}
          <ValueText resource={resource} field={field} value={after} />
        </Box>
      )}
    </Box>
  );
}

/** What an event changed, in words: before and after, the first fields at once and the others unfolded. */
export function ChangeText(_: { label?: string }) {
  const event = useRecordContext<AuditEvent>();
  const translate = useTranslate();
  if (!event) return null;
  if (event.before === undefined && event.after === undefined) return <span>{translate('audit.hidden')}</span>;
  const changes = changedFields(event);
  const rest = changes.slice(shownAtOnce);
  const list = { m: 0, p: 0, listStyle: 'none', fontSize: '0.875rem', maxWidth: '60ch' };
  const lines = (some: readonly ChangedField[]) => (
    <Box component="ul" sx={list}>
      {some.map((change) => (
        <Line key={change.field} resource={event.resource} change={change} />
      ))}
    </Box>
  );
  return (
    <>
      {lines(changes.slice(0, shownAtOnce))}
      {rest.length > 0 && (
        <details>
          <Box component="summary" sx={{ cursor: 'pointer', minHeight: 24, fontSize: '0.875rem', color: 'primary.main' }}>
            {translate('audit.moreFields', { smart_count: rest.length })}
          </Box>
          {lines(rest)}
        </details>
      )}
    </>
  );
}
