import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useGetMany, useTranslate } from 'react-admin';
import type { Contest, JurySolutionPair, Solution } from '@pilotage/shared';
import type { AssignJurorsResponse } from './judgingClient.ts';
import { useJurors } from './useJurors.ts';
import { usePostAction } from '../resource/actions/usePostAction.ts';

interface SharedDomainAlertProps {
  contest: Contest;
  pairs: readonly JurySolutionPair[];
  /** Whether the solutions are already assigned to the jurors. */
  areAssigned?: boolean;
  onConfirmed?: (pair: JurySolutionPair) => void;
}

/** Warns of jurors with the same mail domain as an applicant. The organiser can confirm each assignment. */
export function SharedDomainAlert({ contest, pairs, areAssigned = false, onConfirmed }: SharedDomainAlertProps) {
  const translate = useTranslate();
  const { isBusy, post } = usePostAction();
  const { nameOf } = useJurors(contest, pairs.length > 0);
  const ids = [...new Set(pairs.map(({ solutionId }) => solutionId))];
  const { data = [] } = useGetMany<Solution>('solutions', { ids }, { enabled: ids.length > 0 });
  if (pairs.length === 0) return null;
  const titleOf = (id: number) => data.find((solution) => solution?.id === id)?.title ?? `#${id}`;
  async function confirm(pair: JurySolutionPair) {
    const body = {
      version: contest.version,
      solutionIds: [pair.solutionId],
      jurorIds: [pair.jurorId],
      sharedDomainConfirmed: true,
    };
    const result = await post<AssignJurorsResponse>(`/contests/${contest.id}/assign`, body, () => ['jury.sharedDomain.done']);
    if (result) onConfirmed?.(pair);
  }
  return (
    <Alert severity="warning" sx={{ mt: 1 }}>
      <Typography>{translate(areAssigned ? 'jury.sharedDomain.given' : 'jury.sharedDomain.notGiven')}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {pairs.map((pair) => {
          const textParams = { name: nameOf(pair.jurorId), title: titleOf(pair.solutionId) };
          return (
            <Box
              component="li"
              key={`${pair.solutionId}/${pair.jurorId}`}
              sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}
            >
              {translate('jury.sharedDomain.pair', textParams)}
              <Button
                size="small"
                variant="outlined"
                loading={isBusy}
                aria-label={translate('jury.sharedDomain.confirmFor', textParams)}
                onClick={() => void confirm(pair)}
              >
                {translate('jury.sharedDomain.confirm')}
              </Button>
            </Box>
          );
        })}
      </Box>
    </Alert>
  );
}
