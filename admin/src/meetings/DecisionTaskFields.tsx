import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { AgendaItem } from '@pilotage/shared';
import { DayTextField } from '../resource/inputs/DayTextField.tsx';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import type { DecisionDraft } from './decisionDraft.ts';

interface DecisionTaskFieldsProps {
  items: readonly AgendaItem[];
  value: DecisionDraft;
  dueOnProblem: string | undefined;
  onWrite: (field: keyof DecisionDraft) => (event: { target: { value: string } }) => void;
}

/** The point that a decision is about, and the task that follows from it. */
export function DecisionTaskFields({ items, value, dueOnProblem, onWrite }: DecisionTaskFieldsProps) {
  const translate = useTranslate();
  const names = useDisplayNames();
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' } }}>
      <TextField
        select
        margin="none"
        label={translate('meetings.item')}
        value={value.agendaItemId}
        onChange={onWrite('agendaItemId')}
      >
        <MenuItem value="">{translate('meetings.noItem')}</MenuItem>
        {items.map(({ id, title }) => (
          <MenuItem key={id} value={String(id)}>
            {title}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        margin="none"
        label={translate('meetings.taskOf')}
        value={value.organisationId}
        onChange={onWrite('organisationId')}
      >
        <MenuItem value="">{translate('meetings.noTask')}</MenuItem>
        {names.organisations.map(({ id }) => (
          <MenuItem key={id} value={String(id)}>
            {names.organisation(id)}
          </MenuItem>
        ))}
      </TextField>
      {value.organisationId !== '' && (
        <>
          <TextField
            margin="none"
            label={translate('meetings.taskTitle')}
            value={value.title}
            onChange={onWrite('title')}
            helperText={translate('meetings.taskTitleHelp')}
          />
          <DayTextField
            label={translate('meetings.taskDueOn')}
            value={value.dueOn}
            onChange={(text) => onWrite('dueOn')({ target: { value: text } })}
            problem={dueOnProblem}
          />
        </>
      )}
    </Box>
  );
}
