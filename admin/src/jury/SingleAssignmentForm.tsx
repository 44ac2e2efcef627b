import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type Contest, type Juror, hasConflictOfInterest, type Score, type Solution } from '@pilotage/shared';
import type { AssignJurorsResponse } from './judgingClient.ts';
import { SharedDomainAlert } from './SharedDomainAlert.tsx';
import { usePostAction } from '../resource/actions/usePostAction.ts';

interface SingleAssignmentFormProps {
  solution: Solution;
  contest: Contest;
  jurors: readonly Juror[];
  scores: readonly Score[];
}

/** Assigns one solution to one juror, of those without a conflict or an assignment. */
export function SingleAssignmentForm({ solution, contest, jurors, scores }: SingleAssignmentFormProps) {
  const translate = useTranslate();
  const { isBusy, post } = usePostAction();
  const [jurorId, setJurorId] = useState('');
  const [sharedDomain, setSharedDomain] = useState<AssignJurorsResponse['sharedDomain']>([]);
  const assignable = jurors.filter(
    (juror) => !hasConflictOfInterest(contest, juror, solution) && !scores.some(({ jurorId }) => jurorId === juror.id),
  );
  if (assignable.length === 0)
    return <Typography sx={{ mt: 1, color: 'text.secondary' }}>{translate('solutions.noJurorLeft')}</Typography>;
  async function assign() {
    if (jurorId === '') return;
    const body = { version: contest.version, solutionIds: [solution.id], jurorIds: [Number(jurorId)] };
    const result = await post<AssignJurorsResponse>(`/contests/${contest.id}/assign`, body, ({ assigned, missing }) => {
      if (assigned > 0) return ['solutions.assignDone'];
      return [missing.length > 0 ? 'solutions.assignApart' : 'solutions.assignAsks'];
    });
    setJurorId('');
    setSharedDomain(result?.sharedDomain ?? []);
  }
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', mt: 1.5 }}>
        <TextField
          select
          label={translate('solutions.assign')}
          value={jurorId}
          onChange={(event) => setJurorId(event.target.value)}
          margin="none"
          sx={{ maxWidth: 320 }}
        >
          {assignable.map(({ id, name }) => (
            <MenuItem key={id} value={String(id)}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <Button variant="outlined" loading={isBusy} onClick={() => void assign()}>
          {translate('solutions.assignNow')}
        </Button>
      </Box>
      <SharedDomainAlert contest={contest} pairs={sharedDomain} onConfirmed={() => setSharedDomain([])} />
    </>
  );
}
