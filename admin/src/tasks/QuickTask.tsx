import { type SyntheticEvent, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useRefresh, useTranslate } from 'react-admin';
import { canCreateWith } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import { useAbility, useActiveMembership } from '../access/session/session.ts';
import { RequestIdempotencyKey } from '../data/RequestIdempotencyKey.ts';
import { sendJson } from '../data/request.ts';
import { RestoredNote } from '../drafts/RestoredNote.tsx';
import { useTextDraft } from '../drafts/useTextDraft.ts';
import { useProblemText } from '../resource/actions/useProblemText.ts';
import { useSingleRun } from '../resource/actions/useSingleRun.ts';
import { useTaskReaders } from './useTaskReaders.ts';

interface QuickTaskProps {
  /** What the task is about. */
  about?: Readonly<Record<string, number>>;
  /** To whom the record of the page belongs: the lead partner gives its tasks to that organisation. */
  ownerId?: number | null;
}

/** One line that becomes a task with Enter. What was typed stays until it is stored. */
export function QuickTask({ about = {}, ownerId = null }: QuickTaskProps) {
  const translate = useTranslate();
  const ability = useAbility();
  const membership = useActiveMembership();
  const refresh = useRefresh();
  const readersOf = useTaskReaders();
  const describeProblem = useProblemText();
  const draft = useTextDraft(`tasks.quick.${JSON.stringify(about)}`);
  const [problem, setProblem] = useState<string | null>(null);
  // The same line sent again after a lost connection is stored once.
  const [key] = useState(() => new RequestIdempotencyKey());
  const { isBusy, run } = useSingleRun();
  const input = useRef<HTMLInputElement>(null);
  const ownId = membership?.organisationId ?? null;
  const organisationId = membership?.role === 'leadPartner' ? (ownerId ?? ownId) : ownId;
  if (organisationId === null || !canCreateWith(ability, 'tasks', { organisationId })) return null;

  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const title = draft.text.trim();
    if (title === '') return;
    void run(async () => {
      const body = { title, organisationId, ...about };
      try {
        await sendJson('POST', '/tasks', body, key.forBody(body));
      } catch (error) {
        const text = describeProblem('tasks', error);
        setProblem(text);
        announce(text);
        return;
      }
      key.renew();
      draft.discard();
      setProblem(null);
      announce(translate('tasks.added', { title }));
      refresh();
      input.current?.focus();
    });
  };
  return (
    <Box component="form" noValidate onSubmit={send} sx={{ px: { xs: 1, sm: 2 }, pt: 1.5, pb: 1, maxWidth: 720 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <TextField
          inputRef={input}
          label={translate('tasks.quick')}
          value={draft.text}
          onChange={(event) => draft.write(event.target.value)}
          error={problem !== null}
          helperText={problem ?? translate('tasks.quickHelp', { readers: readersOf(organisationId, 'internal') })}
          size="small"
          margin="none"
          fullWidth
          slotProps={{ htmlInput: { autoComplete: 'off', enterKeyHint: 'done' } }}
        />
        <Button type="submit" variant="outlined" loading={isBusy} sx={{ minHeight: 40 }}>
          {translate('tasks.add')}
        </Button>
      </Box>
      <RestoredNote at={draft.restoredAt} onDiscard={draft.discard} />
    </Box>
  );
}
