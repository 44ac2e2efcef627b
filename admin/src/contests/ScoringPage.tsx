import { useEffect, useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { Title, useGetOne, useNotify, useStore, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import type { Contest, Criterion, Score, Solution } from '@pilotage/shared';
import { toHeading } from '../a11y/toHeading.ts';
import { Loading } from '../shell/Loading.tsx';
import { OwnScore } from './OwnScore.tsx';
import { ScoringHead } from './ScoringHead.tsx';
import { ScoringHelp } from './ScoringHelp.tsx';
import { nextToScore, scoringProgress } from './scoringOrder.ts';
import { SolutionFacts } from './SolutionFacts.tsx';
import { SolutionWords } from './SolutionWords.tsx';
import { useCriteria } from './useCriteria.ts';
import { useOwnScores } from './useOwnScores.ts';
import { useScoringKeys } from './useScoringKeys.ts';

/** Each of the two scrolls for itself where they stand beside each other, so that one is read while the other is written. */
const beside = {
  p: { xs: 2, sm: 3 },
  position: { md: 'sticky' },
  top: { md: 72 },
  maxHeight: { md: 'calc(100vh - 88px)' },
  overflowY: { md: 'auto' },
  scrollPaddingBottom: 96,
} as const;

interface BesideProps {
  score: Score;
  contest: Contest;
  criteria: readonly Criterion[];
  hasKeys: boolean;
  onNext: () => void;
  onHelp: () => void;
}

/** The solution beside what is thought of it; below each other where it is narrow. */
function Beside(props: BesideProps) {
  const { score, contest, criteria } = props;
  const { data: solution, error } = useGetOne<Solution>('solutions', { id: score.solutionId });
  if (error) return <Alert severity="error">{error.message}</Alert>;
  if (!solution) return <Loading />;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
      }}
    >
      <Title title={solution.title} />
      <Card sx={{ ...beside, display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <SolutionFacts solution={solution} contest={contest} />
        <SolutionWords solution={solution} contest={contest} criteria={criteria} />
      </Card>
      {/* The bar that sends ends the form. */}
      <Card sx={{ ...beside, ...(score.state === 'assigned' ? { pb: { md: 0 } } : {}) }}>
        <OwnScore {...props} solution={solution} />
      </Card>
    </Box>
  );
}

const nothing = () => undefined;

/** In the place of a solution that is not the juror's to judge. */
function InConflict({ score, hasKeys, onNext, onHelp }: Pick<BesideProps, 'score' | 'hasKeys' | 'onNext' | 'onHelp'>) {
  const translate = useTranslate();
  const place = useRef<HTMLElement>(null);
  useEffect(toHeading, []);
  useScoringKeys({ isOn: hasKeys, place, scales: [], onMark: nothing, onNext, onHelp });
  return (
    <>
      <Title title={translate('scoring.inConflict')} />
      <Alert severity="info">{translate('scoring.inConflictText', { reason: score.conflict ?? '' })}</Alert>
    </>
  );
}

/** Where a juror reads one solution and scores it. */
export function ScoringPage({ score }: { score: Score }) {
  const notify = useNotify();
  const navigate = useNavigate();
  const [hasKeys, setKeys] = useStore('scoring.keys', true);
  const [isHelping, setHelping] = useState(false);
  const { scores, contests, isPending } = useOwnScores();
  const { data: contest } = useGetOne<Contest>('contests', { id: score.contestId });
  const { data: criteria, isPending: isSeeking } = useCriteria(score.contestId);
  if (isPending || isSeeking || !contest || !criteria) return <Loading />;
  const next = nextToScore(scores, contests, score);
  const goOn = () => (next === null ? notify('scoring.nothingNext', { type: 'info' }) : void navigate(`/scores/${next}/show`));
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <ScoringHead
        {...scoringProgress(scores.filter(({ contestId }) => contestId === score.contestId))}
        hasNext={next !== null}
        hasKeys={hasKeys}
        onKeys={setKeys}
        onNext={goOn}
        onHelp={() => setHelping(true)}
      />
      {score.state === 'conflict' ? (
        <InConflict score={score} hasKeys={hasKeys} onNext={goOn} onHelp={() => setHelping(true)} />
      ) : (
        <Beside
          score={score}
          contest={contest}
          criteria={criteria}
          hasKeys={hasKeys}
          onNext={goOn}
          onHelp={() => setHelping(true)}
        />
      )}
      <ScoringHelp isOpen={isHelping} onClose={() => setHelping(false)} />
    </Box>
  );
}
