import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useGetMany, useTranslate } from 'react-admin';
import type { Contest, Solution } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { typedNumber } from '../resource/typedNumber.ts';
import type { Assigned } from './judgingClient.ts';
import { SharedDomain } from './SharedDomain.tsx';
import { useStep } from './useStep.ts';

/** Which solutions have fewer jurors than was asked. */
export function MissingJurors({ missing }: Pick<Assigned, 'missing'>) {
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

/** Every solution for as many jurors as said, by chance and evenly; what was given before stays. */
export function AssignRandomly({ contest }: { contest: Contest }) {
  const translate = useTranslate();
  const { isBusy, take } = useStep();
  const [each, setEach] = useState('2');
  const [fault, setFault] = useState<string | null>(null);
  const [missing, setMissing] = useState<Assigned['missing']>([]);
  const [sharedDomain, setSharedDomain] = useState<Assigned['sharedDomain']>([]);
  async function assign() {
    const number = typedNumber(each);
    const isWhole = typeof number === 'number' && Number.isInteger(number) && number >= 1;
    setFault(isWhole ? null : translate('jury.eachFault'));
    if (!isWhole) return;
    const answer = await take<Assigned>(
      `/contests/${contest.id}/assign`,
      { version: contest.version, each: number },
      ({ assigned }) => ['jury.assigned', { smart_count: assigned }],
    );
    setMissing(answer?.missing ?? []);
    setSharedDomain(answer?.sharedDomain ?? []);
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
          error={fault !== null}
          helperText={fault}
          onChange={(event) => setEach(event.target.value)}
          margin="none"
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
          sx={{ maxWidth: 220 }}
        />
        <Button variant="contained" loading={isBusy} onClick={() => void assign()}>
          {translate('jury.assign')}
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
