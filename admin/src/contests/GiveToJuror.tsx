import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type Contest, type Juror, keptApart, type Score, type Solution } from '@pilotage/shared';
import type { Assigned } from './judgingClient.ts';
import { SharedDomain } from './SharedDomain.tsx';
import { useStep } from './useStep.ts';

interface GiveToJurorProps {
  solution: Solution;
  contest: Contest;
  jurors: readonly Juror[];
  scores: readonly Score[];
}

/** One solution for one juror, of those who may judge it and do not yet. */
export function GiveToJuror({ solution, contest, jurors, scores }: GiveToJurorProps) {
  const translate = useTranslate();
  const { isBusy, take } = useStep();
  const [chosen, setChosen] = useState('');
  const [sharedDomain, setSharedDomain] = useState<Assigned['sharedDomain']>([]);
  const free = jurors.filter(
    (juror) => !keptApart(contest, juror, solution) && !scores.some(({ jurorId }) => jurorId === juror.id),
  );
  if (free.length === 0)
    return <Typography sx={{ mt: 1, color: 'text.secondary' }}>{translate('solutions.noJurorLeft')}</Typography>;
  async function give() {
    if (chosen === '') return;
    const body = { version: contest.version, solutionIds: [solution.id], jurorIds: [Number(chosen)] };
    const answer = await take<Assigned>(`/contests/${contest.id}/assign`, body, ({ assigned, missing }) => {
      if (assigned > 0) return ['solutions.assignDone'];
      return [missing.length > 0 ? 'solutions.assignApart' : 'solutions.assignAsks'];
    });
    setChosen('');
    setSharedDomain(answer?.sharedDomain ?? []);
  }
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', mt: 1.5 }}>
        <TextField
          select
          label={translate('solutions.assign')}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
          margin="none"
          sx={{ maxWidth: 320 }}
        >
          {free.map(({ id, name }) => (
            <MenuItem key={id} value={String(id)}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <Button variant="outlined" loading={isBusy} onClick={() => void give()}>
          {translate('solutions.assignNow')}
        </Button>
      </Box>
      <SharedDomain contest={contest} pairs={sharedDomain} onConfirmed={() => setSharedDomain([])} />
    </>
  );
}
