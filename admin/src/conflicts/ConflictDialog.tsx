import { useId, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { AuditValue } from '../audit/AuditValue.tsx';
import { useFormats } from '../resource/format.ts';
import { describeEntries } from './describeEntries.ts';
import { type FieldConflict, mergeConflictValues, type ConflictSide } from './fieldConflicts.ts';
import { useLastEditorName } from './useLastEditorName.ts';

const sides = ['mine', 'theirs'] as const;

interface ConflictFieldProps {
  resource: string;
  conflict: FieldConflict;
  choice: ConflictSide;
  onChoose: (side: ConflictSide) => void;
}

const isObjectList = (value: unknown): value is object[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'object' && each !== null);

/** Shows texts and lists in full, so that the user can compare both. */
function ConflictValue({ resource, field, value }: { resource: string; field: string; value: unknown }) {
  const translate = useTranslate();
  const { figure } = useFormats();
  if (isObjectList(value)) return <>{describeEntries(`${resource}.${field}`, value, { translate, figure })}</>;
  if (typeof value !== 'string' || value.length < 60) return <AuditValue resource={resource} field={field} value={value} />;
  return <>{value}</>;
}

function ConflictField({ resource, conflict, choice, onChoose }: ConflictFieldProps) {
  const translate = useTranslate();
  const id = useId();
  const { field } = conflict;
  return (
    <Box component="section" aria-labelledby={id} sx={{ borderTop: 1, borderColor: 'divider', pt: 1.5, mt: 1.5 }}>
      <Typography id={id} component="h3" sx={{ fontWeight: 650, mb: 0.5 }}>
        {translate(`resources.${resource}.fields.${field}`, { _: field })}
      </Typography>
      <RadioGroup
        aria-labelledby={id}
        value={choice}
        onChange={(_, value) => onChoose(value === 'mine' ? 'mine' : 'theirs')}
        sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' } }}
      >
        {sides.map((side) => (
          <FormControlLabel
            key={side}
            value={side}
            control={<Radio size="small" sx={{ pt: 0.25 }} />}
            sx={{
              alignItems: 'flex-start',
              m: 0,
              p: 1,
              border: 1,
              borderColor: choice === side ? 'primary.main' : 'divider',
              borderRadius: 1,
            }}
            label={
              <>
                <Typography component="span" variant="body2" sx={{ display: 'block', color: 'text.secondary' }}>
                  {translate(`conflicts.${side}`)}
                </Typography>
                <Box component="span" sx={{ display: 'block', whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                  <ConflictValue resource={resource} field={field} value={conflict[side]} />
                </Box>
              </>
            }
            slotProps={{ typography: { component: 'div', sx: { minWidth: 0, flex: 1 } } }}
          />
        ))}
      </RadioGroup>
    </Box>
  );
}

interface ConflictDialogProps {
  resource: string;
  /** The record as another user saved it. */
  current: Readonly<Record<string, unknown>>;
  conflicts: readonly FieldConflict[];
  onChoose: (values: Record<string, unknown>) => void;
  onClose: () => void;
}

/** Dialog after a conflicting save: both values of each field, the other user and the time, and a choice for each field. */
export function ConflictDialog({ resource, current, conflicts, onChoose, onClose }: ConflictDialogProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const titleId = useId();
  const [choices, setChoices] = useState<Readonly<Record<string, ConflictSide>>>({});
  const name = useLastEditorName(resource, current.id);
  const time = typeof current.updatedAt === 'string' ? formats.instant(current.updatedAt) : '';
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="md" fullWidth>
      <DialogTitle id={titleId}>{translate('conflicts.title')}</DialogTitle>
      <DialogContent>
        <Typography>
          {translate('conflicts.who', { who: name === '' ? translate('conflicts.somebody') : name, at: time })}
        </Typography>
        {conflicts.length === 0 && <Typography sx={{ mt: 1.5 }}>{translate('conflicts.none')}</Typography>}
        {conflicts.map((conflict) => (
          <ConflictField
            key={conflict.field}
            resource={resource}
            conflict={conflict}
            choice={choices[conflict.field] ?? conflict.suggested}
            onChoose={(side) => setChoices((before) => ({ ...before, [conflict.field]: side }))}
          />
        ))}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: 'wrap' }}>
        <Button onClick={onClose}>{translate('conflicts.later')}</Button>
        <Button variant="contained" onClick={() => onChoose(mergeConflictValues(conflicts, choices))}>
          {translate('conflicts.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
