import { useState } from 'react';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Contest, Juror } from '@pilotage/shared';
import { filterByName } from '../resource/inputs/filterByName.ts';
import type { AssignJurorsResponse } from './judgingClient.ts';
import { MissingJurorsAlert } from './RandomAssignmentForm.tsx';
import { SharedDomainAlert } from './SharedDomainAlert.tsx';
import { usePostAction } from '../resource/actions/usePostAction.ts';

interface BulkAssignmentFormProps {
  contest: Contest;
  jurors: readonly Juror[];
  solutionIds: readonly number[];
  onDone: () => void;
}

/** Assigns each selected solution to each selected juror. */
export function BulkAssignmentForm({ contest, jurors, solutionIds, onDone }: BulkAssignmentFormProps) {
  const translate = useTranslate();
  const { isBusy, post } = usePostAction();
  const [selectedJurors, setSelectedJurors] = useState<Juror[]>([]);
  const [error, setError] = useState<string | null>(null);
  const [missing, setMissing] = useState<AssignJurorsResponse['missing']>([]);
  const [sharedDomain, setSharedDomain] = useState<AssignJurorsResponse['sharedDomain']>([]);
  async function assign() {
    const isIncomplete = selectedJurors.length === 0 || solutionIds.length === 0;
    setError(isIncomplete ? translate('jury.chooseBoth') : null);
    if (isIncomplete) return;
    const jurorIds = selectedJurors.map(({ id }) => id);
    const result = await post<AssignJurorsResponse>(
      `/contests/${contest.id}/assign`,
      { version: contest.version, solutionIds, jurorIds },
      ({ assigned }) => ['jury.assigned', { smart_count: assigned }],
    );
    setMissing(result?.missing ?? []);
    setSharedDomain(result?.sharedDomain ?? []);
    if (result) onDone();
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
          value={selectedJurors}
          getOptionLabel={({ name }) => name}
          filterOptions={filterByName}
          isOptionEqualToValue={(one, other) => one.id === other.id}
          onChange={(_, next) => setSelectedJurors(next)}
          openText={translate('ra.action.open')}
          closeText={translate('ra.action.close')}
          clearText={translate('ra.action.clear_input_value')}
          noOptionsText={translate('ra.navigation.no_results')}
          renderInput={(params) => (
            <TextField {...params} label={translate('jury.toJurors')} error={error !== null} helperText={error} margin="none" />
          )}
          sx={{ flex: '1 1 260px', maxWidth: 480 }}
        />
        <Button variant="outlined" loading={isBusy} onClick={() => void assign()}>
          {translate('jury.give')}
        </Button>
      </Box>
      <MissingJurorsAlert missing={missing} />
      <SharedDomainAlert
        contest={contest}
        pairs={sharedDomain}
        onConfirmed={(pair) => setSharedDomain((before) => before.filter((each) => each !== pair))}
      />
    </Box>
  );
}
