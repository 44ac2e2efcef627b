import { useState } from 'react';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Contest, Juror } from '@pilotage/shared';
import { namedWith } from '../resource/namedWith.ts';
import type { Assigned } from './judgingClient.ts';
import { MissingJurors } from './AssignRandomly.tsx';
import { SharedDomain } from './SharedDomain.tsx';
import { useStep } from './useStep.ts';

interface AssignSelectedProps {
  contest: Contest;
  jurors: readonly Juror[];
  solutionIds: readonly number[];
  onDone: () => void;
}

/** Gives the chosen solutions to the chosen jurors, all to all. */
export function AssignSelected({ contest, jurors, solutionIds, onDone }: AssignSelectedProps) {
  const translate = useTranslate();
  const { isBusy, take } = useStep();
  const [chosen, setChosen] = useState<Juror[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const [missing, setMissing] = useState<Assigned['missing']>([]);
  const [sharedDomain, setSharedDomain] = useState<Assigned['sharedDomain']>([]);
  async function assign() {
    const isIncomplete = chosen.length === 0 || solutionIds.length === 0;
    setFault(isIncomplete ? translate('jury.chooseBoth') : null);
    if (isIncomplete) return;
    const jurorIds = chosen.map(({ id }) => id);
    const answer = await take<Assigned>(
      `/contests/${contest.id}/assign`,
      { version: contest.version, solutionIds, jurorIds },
      ({ assigned }) => ['jury.assigned', { smart_count: assigned }],
    );
    setMissing(answer?.missing ?? []);
    setSharedDomain(answer?.sharedDomain ?? []);
    if (answer) onDone();
  }
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography role="status">
        {translate(solutionIds.length === 0 ? 'jury.noneSelected' : 'jury.selected', { smart_count: solutionIds.length })}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start', mt: 1 }}>
        <Autocomplete
          multiple
          size="small"
          options={jurors}
          value={chosen}
          getOptionLabel={({ name }) => name}
          filterOptions={namedWith}
          isOptionEqualToValue={(one, other) => one.id === other.id}
          onChange={(_, next) => setChosen(next)}
          openText={translate('ra.action.open')}
          closeText={translate('ra.action.close')}
          clearText={translate('ra.action.clear_input_value')}
          noOptionsText={translate('ra.navigation.no_results')}
          renderInput={(params) => (
            <TextField {...params} label={translate('jury.toJurors')} error={fault !== null} helperText={fault} margin="none" />
          )}
          sx={{ flex: '1 1 260px', maxWidth: 480 }}
        />
        <Button variant="outlined" loading={isBusy} onClick={() => void assign()}>
          {translate('jury.give')}
        </Button>
      </Box>
      <MissingJurors missing={missing} />
      <SharedDomain
        contest={contest}
        pairs={sharedDomain}
        onConfirmed={(pair) => setSharedDomain((before) => before.filter((each) => each !== pair))}
      />
    </Box>
  );
}
