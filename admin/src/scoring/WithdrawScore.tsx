import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type Contest, type Score, scoreMachine } from '@pilotage/shared';
import { useRefreshAfterConflict } from '../conflicts/useRefreshAfterConflict.ts';
import { type Problem, problemOf } from '../data/problem.ts';
import { sendJson } from '../data/request.ts';
import { useSingleRun } from '../resource/actions/useSingleRun.ts';
import { useFinishScore } from './useFinishScore.ts';

interface WithdrawScoreProps {
  score: Score;
  contest: Pick<Contest, 'scoresRevisable'>;
}

/** Takes back a score, where the contest allows it; the form opens again with the same points and comments. */
export function WithdrawScore({ score: { id, version, state }, contest }: WithdrawScoreProps) {
  const translate = useTranslate();
  const finish = useFinishScore();
  const { run, isBusy } = useSingleRun(version);
  const refreshAfterConflict = useRefreshAfterConflict();
  const [problem, setProblem] = useState<Problem | null>(null);
  if (!contest.scoresRevisable || !scoreMachine.find(state, 'withdraw')) return null;
  async function withdraw(): Promise<boolean> {
    setProblem(null);
    try {
      await sendJson('POST', `/scores/${id}/withdraw`, { version });
      finish('scoring.takenBack');
      return true;
    } catch (error) {
      setProblem(problemOf(error));
      refreshAfterConflict(error);
      return false;
    }
  }
  return (
    <Box sx={{ mt: 2 }}>
      {problem && <Alert severity="error">{translate(problem.message, { _: problem.message })}</Alert>}
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {translate('scoring.takeBackText')}
      </Typography>
      <Button variant="outlined" disabled={isBusy} onClick={() => void run(withdraw)}>
        {translate('scoring.takeBack')}
      </Button>
    </Box>
  );
}
