import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useGetMany, useTranslate } from 'react-admin';
import type { Contest, Solution } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { parseNumber } from '../resource/inputs/parseNumber.ts';
import type { AssignJurorsResponse } from './judgingClient.ts';
import { SharedDomainAlert } from './SharedDomainAlert.tsx';
import { usePostAction } from '../resource/actions/usePostAction.ts';

/** Lists the solutions with fewer jurors than requested. */
export function MissingJurorsAlert({ missing }: Pick<AssignJurorsResponse, 'missing'>) {
  const translate = useTranslate();
  const formats = useFormats();
  const ids = missing.map(({ solutionId }) => solutionId);
  const { data = [] } = useGetMany<Solution>('solutions', { ids }, { enabled: ids.length > 0 });
  if (ids.length === 0) return null;
  const names = data.flatMap((solution) => (solution ? [solution.title] : []));
  return (
    <Alert severity="warning" sx={{ mt: 1 }}>
      {translate('jury.tooFew', { names: formats.list(names) })}
    </Alert>
  );
}

/** Assigns each solution to the given number of jurors, randomly and evenly; existing assignments stay. */
export function RandomAssignmentForm({ contest }: { contest: Contest }) {
  const translate = useTranslate();
  const { isBusy, post } = usePostAction();
  const [each, setEach] = useState('2');
  const [error, setError] = useState<string | null>(null);
  const [missing, setMissing] = useState<AssignJurorsResponse['missing']>([]);
  const [sharedDomain, setSharedDomain] = useState<AssignJurorsResponse['sharedDomain']>([]);
  async function assign() {
    const jurorsPerSolution = parseNumber(each);
    const isValid = typeof jurorsPerSolution === 'number' && Number.isInteger(jurorsPerSolution) && jurorsPerSolution >= 1;
    setError(isValid ? null : translate('jury.eachFault'));
    if (!isValid) return;
    const result = await post<AssignJurorsResponse>(
      `/contests/${contest.id}/assign`,
      { version: contest.version, each: jurorsPerSolution },
      ({ assigned }) => ['jury.assigned', { smart_count: assigned }],
    );
    setMissing(result?.missing ?? []);
    setSharedDomain(result?.sharedDomain ?? []);
  }
  return (
    <Box>
      <Typography component="h3" sx={{ fontWeight: 650 }}>
        {translate('jury.random')}
      </Typography>
      <Typography sx={{ color: 'text.secondary', maxWidth: '72ch' }}>{translate('jury.randomText')}</Typography>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start', mt: 1 }}>
        <TextField
          label={translate('jury.each')}
          value={each}
          error={error !== null}
          helperText={error}
          onChange={(event) => setEach(event.target.value)}
          margin="none"
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
          sx={{ maxWidth: 220 }}
        />
        <Button variant="contained" loading={isBusy} onClick={() => void assign()}>
          {translate('jury.assign')}
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
