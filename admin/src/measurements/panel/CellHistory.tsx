import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../resource/format.ts';
import { type CellHistoryEvent, useCellHistory } from './useCellHistory.ts';

const fields = ['availability', 'value', 'numerator', 'denominator', 'comment', 'parts'] as const;

function useHistoryValueText() {
  const translate = useTranslate();
  const { figure } = useFormats();
  return (field: (typeof fields)[number], value: unknown): string => {
    if (value === null || value === undefined) return '–';
    if (typeof value === 'number') return figure(value);
    if (field === 'availability') return translate(`resources.measurements.choices.availability.${String(value)}`);
    if (typeof value === 'string') return value;
    const parts = Object.values(value).flatMap((categories: object) => Object.entries(categories));
    return parts.map(([category, part]) => `${category} ${part}`).join(', ') || '–';
  };
}

const hasValue = (value: unknown) => value !== null && value !== undefined && JSON.stringify(value) !== '{}';
const isChanged = ({ before, after }: CellHistoryEvent, field: string) =>
  JSON.stringify(before?.[field] ?? null) !== JSON.stringify(after?.[field] ?? null) &&
  (hasValue(before?.[field]) || hasValue(after?.[field]));

/** History of a cell: user, time, old and new value of each change. */
export function CellHistory({ measurementId }: { measurementId: number | null }) {
  const translate = useTranslate();
  const formats = useFormats();
  const formatValue = useHistoryValueText();
  const { changes, isPending } = useCellHistory(measurementId);
  if (changes.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        {translate(isPending ? 'shell.loading' : 'figures.noHistory')}
      </Typography>
    );
  }
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.25, fontSize: '0.875rem' }}>
      {changes.map((change) => (
        <li key={change.id}>
          <Typography variant="body2" color="text.secondary">
            {formats.instant(change.at)} · {change.actorName ?? translate('figures.somebody')} ·{' '}
            {translate(`resources.auditEvents.choices.action.${change.action}`)}
            {change.origin !== null && ` (${translate(`resources.auditEvents.choices.origin.${change.origin}`)})`}
          </Typography>
          {fields
            .filter((field) => isChanged(change, field))
            .map((field) => (
              <div key={field}>
                {translate(`figures.fields.${field}`)}: <del>{formatValue(field, change.before?.[field])}</del> →{' '}
                <strong>{formatValue(field, change.after?.[field])}</strong>
              </div>
            ))}
        </li>
      ))}
    </Box>
  );
}
