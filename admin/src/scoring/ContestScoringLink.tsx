import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Contest } from '@pilotage/shared';
import { isJudging, scoringProgress, sortForScoring } from './scoringOrder.ts';
import { useOwnScores } from './useOwnScores.ts';

/** The way of a juror from a contest to its solutions: the first without a score, else the first. Nothing for everybody else. */
export function ContestScoringLink({ contest }: { contest: Contest }) {
  const translate = useTranslate();
  const { scores } = useOwnScores();
  const own = sortForScoring(scores.filter(({ contestId }) => contestId === contest.id));
  const { done, all } = scoringProgress(own);
  const [first] = own;
  if (first === undefined) return null;
  const isOpen = isJudging(contest) && done < all;
  return (
    <Button variant={isOpen ? 'contained' : 'outlined'} component={RouterLink} to={`/scores/${first.id}/show`}>
      {translate(isOpen ? 'scoring.toScoring' : 'scoring.toScores', { done, all })}
    </Button>
  );
}
