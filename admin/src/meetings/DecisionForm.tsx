import { type SyntheticEvent, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { problemOf } from '../data/problem.ts';
import { RequestIdempotencyKey } from '../data/RequestIdempotencyKey.ts';
import { sendJson } from '../data/request.ts';
import { RestoredNote } from '../drafts/RestoredNote.tsx';
import { useProblemText } from '../resource/actions/useProblemText.ts';
import { useSingleRun } from '../resource/actions/useSingleRun.ts';
import { createDecisionBody } from './createDecisionBody.ts';
import type { DecisionDraft } from './decisionDraft.ts';
import { DecisionTaskFields } from './DecisionTaskFields.tsx';
import { useAgenda } from './useAgenda.ts';
import { useDecisionDraft } from './useDecisionDraft.ts';
import { validateDecisionDraft } from './validateDecisionDraft.ts';

/** Records what was decided, and the task that follows from it. What was typed stays until it is stored. */
export function DecisionForm({ meetingId }: { meetingId: number }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const describeProblem = useProblemText();
  const { items } = useAgenda(meetingId);
  const { value, change, discard, restoredAt } = useDecisionDraft(meetingId);
  const [key] = useState(() => new RequestIdempotencyKey());
  const [refusal, setRefusal] = useState<{ text?: string; dueOn?: string; form?: string }>({});
  const { isBusy, run } = useSingleRun();
  const write = (field: keyof DecisionDraft) => (event: { target: { value: string } }) => {
    setRefusal({});
    change((before) => ({ ...before, [field]: event.target.value }));
  };
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const problems = validateDecisionDraft(value);
    setRefusal(problems);
    if (Object.keys(problems).length > 0) return;
    void run(async () => {
      const body = createDecisionBody(value);
      try {
        await sendJson('POST', `/meetings/${meetingId}/decisions`, body, key.forBody(body));
      } catch (error) {
        const [field = ''] = Object.keys(problemOf(error).errors);
        setRefusal({ form: describeProblem(field.startsWith('task.') ? 'tasks' : 'meetingDecisions', error) });
        return;
      }
      key.renew();
      discard();
      notify('meetings.recorded', { type: 'info' });
      refresh();
    });
  };
  return (
    <Box component="form" noValidate onSubmit={send} sx={{ display: 'grid', gap: 1.5, maxWidth: 720, mt: 2 }}>
      {refusal.form !== undefined && <Alert severity="error">{refusal.form}</Alert>}
      <TextField
        multiline
        minRows={2}
        margin="none"
        label={translate('meetings.decision')}
        value={value.text}
        onChange={write('text')}
        error={refusal.text !== undefined}
        helperText={translate(refusal.text ?? 'meetings.decisionHelp')}
      />
      <DecisionTaskFields
        items={items}
        value={value}
        dueOnProblem={refusal.dueOn === undefined ? undefined : translate(refusal.dueOn)}
        onWrite={write}
      />
      <RestoredNote at={restoredAt} onDiscard={discard} />
      <Box>
        <Button type="submit" variant="contained" loading={isBusy}>
          {translate('meetings.record')}
        </Button>
      </Box>
    </Box>
  );
}
