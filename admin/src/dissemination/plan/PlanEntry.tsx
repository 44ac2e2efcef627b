import { useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { type Period, type PlanNumber, planNumbers } from '@pilotage/shared';
import { IllustrativeNote } from '../../charts/IllustrativeNote.tsx';
import { TableFrame } from '../../grid/TableFrame.tsx';
import { OutboxStatus } from '../../measurements/outbox/OutboxStatus.tsx';
import { useFormats } from '../../resource/format.ts';
import type { PlanRow } from './planRow.ts';
import { PlanTable } from './PlanTable.tsx';
import { usePlanEdits } from './usePlanEdits.ts';
import { usePlanOutbox } from './usePlanOutbox.ts';

/** Says that plans of a closed period stay as they are, and why. */
function ClosedNotice({ period }: { period: Period }) {
  const translate = useTranslate();
  const formats = useFormats();
  return (
    <Alert severity="info">
      {translate('dissemination.plan.closed', { number: period.number, day: formats.instant(period.updatedAt) })}
    </Alert>
  );
}

interface PlanEntryProps {
  rows: readonly PlanRow[];
  /** With the exceptions of the own organisation applied. */
  period: Period;
}

/** The table in which the own organisation plans a period. It is saved cell by cell. */
export function PlanEntry({ rows, period }: PlanEntryProps) {
  const translate = useTranslate();
  const container = useRef<HTMLDivElement>(null);
  const outbox = usePlanOutbox();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const [chosen, setChosen] = useState<PlanNumber>('activities');
  const numbers = isNarrow ? [chosen] : planNumbers;
  const isEditable = period.state !== 'closed';
  const { onPaste, pasteProblem, undo, resets } = usePlanEdits({ rows, numbers, outbox, isEditable, container });
  const nameOf = ({ objective, address }: PlanRow, number: PlanNumber) =>
    translate('dissemination.plan.cell', {
      objective: objective.title,
      kind: translate(`resources.activities.choices.kind.${address.kind}`),
      number: translate(`resources.disseminationPlans.fields.${number}`),
    });
  return (
    <Box
      ref={container}
      onPaste={onPaste}
      sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 880 }}
    >
      {!isEditable && <ClosedNotice period={period} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1 }}>
        <Typography variant="body2" color="text.secondary" sx={{ flex: '1 1 320px' }}>
          {translate(isEditable ? 'dissemination.plan.help' : 'dissemination.plan.readOnly')}{' '}
          {rows.some(({ plan }) => plan?.illustrative) && <IllustrativeNote />}
        </Typography>
        <OutboxStatus outbox={outbox} isLocked={!isEditable} onUndo={undo} />
      </Box>
      {pasteProblem && (
        <Alert severity="warning">
          {translate('dissemination.plan.notPasted', {
            text: pasteProblem.text,
            why: translate(pasteProblem.why, { _: pasteProblem.why }),
          })}
        </Alert>
      )}
      {isNarrow && (
        <TextField
          select
          size="small"
          margin="none"
          label={translate('dissemination.plan.shown')}
          value={chosen}
          onChange={({ target }) => setChosen(planNumbers.find((number) => number === target.value) ?? 'activities')}
        >
          {planNumbers.map((number) => (
            <MenuItem key={number} value={number}>
              {translate(`dissemination.plan.columns.${number}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
      <TableFrame label={translate('dissemination.plan.table')}>
        <PlanTable rows={rows} numbers={numbers} outbox={outbox} isEditable={isEditable} nameOf={nameOf} resets={resets} />
      </TableFrame>
    </Box>
  );
}
