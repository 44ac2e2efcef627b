import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Contest, Score, Solution } from '@pilotage/shared';
import { readDraft } from '../drafts/draftStore.ts';
import { useDraftOwner } from '../drafts/useDraftOwner.ts';
import { ViewState } from '../progress/views/ViewState.tsx';
import { ListRow } from '../resource/lists/ListRow.tsx';
import { StateChip } from '../resource/states/StateChip.tsx';
import { parseScoreDraft, isEmptyDraft, scoreDraftKey } from './scoreDraft.ts';
import { sortForScoring, isJudging, scoringProgress } from './scoringOrder.ts';
import { useOwnScores } from './useOwnScores.ts';

const tones = {
  assigned: 'waiting',
  begun: 'draft',
  missed: 'ended',
  scored: 'running',
  counted: 'done',
  conflict: 'attention',
} as const;

function ScoringTaskRow({ score, solution, isOpen }: { score: Score; solution: Solution | undefined; isOpen: boolean }) {
  const translate = useTranslate();
  const owner = useDraftOwner();
  const hasDraft = score.state === 'assigned' && !isEmptyDraft(parseScoreDraft(readDraft(owner, scoreDraftKey(score.id))?.value));
  const status = score.state !== 'assigned' ? score.state : hasDraft ? 'begun' : isOpen ? 'assigned' : 'missed';
  return (
    <ListRow
      content={
        <>
          <Link component={RouterLink} to={`/scores/${score.id}/show`} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            {score.state === 'conflict' ? translate('scoring.inConflict') : (solution?.title ?? `#${score.solutionId}`)}
          </Link>
          {solution && (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {[solution.reference, solution.theme ?? ''].filter((part) => part !== '').join(' · ')}
            </Typography>
          )}
        </>
      }
    >
      <StateChip tone={tones[status]} label={translate(`scoring.standing.${status}`)} />
    </ListRow>
  );
}

interface ContestScoringCardProps {
  contest: Contest;
  scores: readonly Score[];
  solutions: readonly Solution[];
}

function ContestScoringCard({ contest, scores, solutions }: ContestScoringCardProps) {
  const translate = useTranslate();
  const { done, all } = scoringProgress(scores);
  const ids = { name: `to-score-${contest.id}`, progress: `to-score-${contest.id}-progress` };
  return (
    <Card component="section" aria-labelledby={ids.name} sx={{ p: { xs: 2, sm: 3 } }}>
      <Typography id={ids.name} variant="h2">
        <Link component={RouterLink} to={`/contests/${contest.id}/show`} color="inherit">
          {contest.name}
        </Link>
      </Typography>
      <Typography id={ids.progress} sx={{ mt: 0.5 }}>
        {translate('scoring.progress', { done, all })} {isJudging(contest) ? '' : translate('scoring.over')}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={all === 0 ? 0 : (100 * done) / all}
        aria-labelledby={ids.progress}
        sx={{ height: 6, borderRadius: 3, my: 1, maxWidth: 320 }}
      />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {sortForScoring(scores).map((score) => (
          <ScoringTaskRow
            key={score.id}
            score={score}
            solution={solutions.find(({ id }) => id === score.solutionId)}
            isOpen={isJudging(contest)}
          />
        ))}
      </Box>
    </Card>
  );
}

/** Home page of a juror: the assigned solutions by contest, unscored ones first. */
export function ScoringTasks() {
  const translate = useTranslate();
  const query = useOwnScores();
  const { scores, contests, solutions } = query;
  return (
    <ViewState query={query} height={320}>
      {() => (
        <>
          {contests.length === 0 && <Typography>{translate('scoring.nothingYet')}</Typography>}
          {contests
            .toSorted((one, other) => Number(isJudging(other)) - Number(isJudging(one)) || one.id - other.id)
            .map((contest) => (
              <ContestScoringCard
                key={contest.id}
                contest={contest}
                scores={scores.filter(({ contestId }) => contestId === contest.id)}
                solutions={solutions}
              />
            ))}
        </>
      )}
    </ViewState>
  );
}
