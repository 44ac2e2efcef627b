import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'react-admin';
import type { AuditEvent } from '@pilotage/shared';
import { visuallyHidden } from '../a11y/visuallyHidden.ts';
import { type ChangedField, changedFields } from './changedFields.ts';
import { AuditValue } from './AuditValue.tsx';

const initiallyVisible = 2;

function ChangedFieldItem({ resource, change }: { resource: string; change: ChangedField }) {
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
          <span style={visuallyHidden}>{translate('audit.before')} </span>
          <AuditValue resource={resource} field={field} value={before} />
        </del>
      )}
      {isChange && <span aria-hidden="true"> → </span>}
      {after !== undefined && (
        <Box component="ins" sx={{ textDecoration: 'none', fontWeight: isChange ? 650 : 400 }}>
          {isChange && <span style={visuallyHidden}>{translate('audit.after')} </span>}
          <AuditValue resource={resource} field={field} value={after} />
        </Box>
      )}
    </Box>
  );
}

/** The changes of an event as text, before and after. The first fields are shown at once, the others on request. */
export function AuditChanges(_: { label?: string }) {
  const event = useRecordContext<AuditEvent>();
  const translate = useTranslate();
  if (!event) return null;
  if (event.before === undefined && event.after === undefined) return <span>{translate('audit.hidden')}</span>;
  const changes = changedFields(event);
  const rest = changes.slice(initiallyVisible);
  const list = { m: 0, p: 0, listStyle: 'none', fontSize: '0.875rem', maxWidth: '60ch' };
  const renderChanges = (visibleChanges: readonly ChangedField[]) => (
    <Box component="ul" sx={list}>
      {visibleChanges.map((change) => (
        <ChangedFieldItem key={change.field} resource={event.resource} change={change} />
      ))}
    </Box>
  );
  return (
    <>
      {renderChanges(changes.slice(0, initiallyVisible))}
      {rest.length > 0 && (
        <details>
          <Box component="summary" sx={{ cursor: 'pointer', minHeight: 24, fontSize: '0.875rem', color: 'primary.main' }}>
            {translate('audit.moreFields', { smart_count: rest.length })}
          </Box>
          {renderChanges(rest)}
        </details>
      )}
    </>
  );
}
