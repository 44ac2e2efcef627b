import { type KeyboardEvent, useState } from 'react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { AgendaItem } from '@pilotage/shared';
import { RestoredNote } from '../../drafts/RestoredNote.tsx';
import { createDecisionBody, type DecisionBody } from '../createDecisionBody.ts';
import type { DecisionDraft } from '../decisionDraft.ts';
import { DecisionTaskFields } from '../DecisionTaskFields.tsx';
import { validateDecisionDraft } from '../validateDecisionDraft.ts';
import type { useDecisionDraft } from '../useDecisionDraft.ts';

interface DecisionDialogProps {
  isOpen: boolean;
  items: readonly AgendaItem[];
  draft: ReturnType<typeof useDecisionDraft>;
  onRecord: (body: DecisionBody) => void;
  onClose: () => void;
}

/** Writes a decision down by keys alone: Ctrl+Enter records it, Escape leaves it as a draft. */
export function DecisionDialog({ isOpen, items, draft, onRecord, onClose }: DecisionDialogProps) {
  const translate = useTranslate();
  const { value, change, discard, restoredAt } = draft;
  const [problems, setProblems] = useState<{ text?: string; dueOn?: string }>({});
  const write = (field: keyof DecisionDraft) => (event: { target: { value: string } }) => {
    setProblems({});
    change((before) => ({ ...before, [field]: event.target.value }));
  };
  const record = () => {
    const found = validateDecisionDraft(value);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    onRecord(createDecisionBody(value));
    discard();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    record();
  };
  return (
    <Dialog open={isOpen} onClose={onClose} maxWidth="md" fullWidth onKeyDown={onKeyDown} aria-labelledby="decision-title">
      <DialogTitle id="decision-title">{translate('meetings.decision')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <TextField
          autoFocus
          multiline
          minRows={2}
          margin="dense"
          label={translate('meetings.decision')}
          value={value.text}
          onChange={write('text')}
          error={problems.text !== undefined}
          helperText={translate(problems.text ?? 'meetings.slides.decisionHelp')}
        />
        <DecisionTaskFields
          items={items}
          value={value}
          dueOnProblem={problems.dueOn === undefined ? undefined : translate(problems.dueOn)}
          onWrite={write}
        />
        <RestoredNote at={restoredAt} onDiscard={discard} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('meetings.slides.later')}</Button>
        <Button variant="contained" onClick={record}>
          {translate('meetings.record')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
