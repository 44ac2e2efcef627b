import { type SyntheticEvent, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { type MeetingAttendance, canCreateWith } from '@pilotage/shared';
import { useAbility, useActiveMembership } from '../access/session/session.ts';
import { sendJson } from '../data/request.ts';
import { useTextDraft } from '../drafts/useTextDraft.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { useProblemText } from '../resource/actions/useProblemText.ts';
import { useSingleRun } from '../resource/actions/useSingleRun.ts';

interface AttendanceFormProps {
  meetingId: number;
  attendances: readonly MeetingAttendance[];
}

/** A whole number of at most 500; null for any other text. */
function parsePeople(text: string): number | null {
  const trimmed = text.trim();
  return /^\d{1,3}$/.test(trimmed) && Number(trimmed) <= 500 ? Number(trimmed) : null;
}

/** Says how many people of an organisation were there; a number said before is replaced. */
export function AttendanceForm({ meetingId, attendances }: AttendanceFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const names = useDisplayNames();
  const ability = useAbility();
  const describeProblem = useProblemText();
  const ownId = useActiveMembership()?.organisationId ?? null;
  const [chosenId, setChosenId] = useState<number | null>(null);
  const draft = useTextDraft(`meetings.${meetingId}.people`);
  const [problem, setProblem] = useState<string | null>(null);
  const { isBusy, run } = useSingleRun();
  const offered = names.organisations.filter(({ id }) => canCreateWith(ability, 'meetingAttendances', { organisationId: id }));
  const organisationId = chosenId ?? ownId;
  if (offered.length === 0 || organisationId === null) return null;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const people = parsePeople(draft.text);
    setProblem(people === null ? translate('meetings.wholeNumber') : null);
    if (people === null) return;
    void run(async () => {
      const stored = attendances.find((each) => each.organisationId === organisationId);
      try {
        if (stored) await sendJson('PUT', `/meetingAttendances/${stored.id}`, { version: stored.version, people });
        else await sendJson('POST', '/meetingAttendances', { meetingId, organisationId, people });
      } catch (error) {
        setProblem(describeProblem('meetingAttendances', error));
        return;
      }
      draft.discard();
      notify('meetings.attendanceSaved', { messageArgs: { name: names.organisation(organisationId), people } });
      refresh();
    });
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={send}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start', mt: 1.5 }}
    >
      {offered.length > 1 && (
        <TextField
          select
          size="small"
          margin="none"
          fullWidth={false}
          label={translate('meetings.attendanceOf')}
          value={String(organisationId)}
          onChange={({ target }) => setChosenId(Number(target.value))}
          sx={{ minWidth: 220 }}
        >
          {offered.map(({ id }) => (
            <MenuItem key={id} value={String(id)}>
              {names.organisation(id)}
            </MenuItem>
          ))}
        </TextField>
      )}
      <TextField
        size="small"
        margin="none"
        fullWidth={false}
        label={translate('meetings.people')}
        value={draft.text}
        onChange={({ target }) => draft.write(target.value)}
        error={problem !== null}
        helperText={problem}
        slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
        sx={{ width: 200 }}
      />
      <Button type="submit" variant="outlined" loading={isBusy} sx={{ minHeight: 40 }}>
        {translate('meetings.saveAttendance')}
      </Button>
    </Box>
  );
}
