import { useEffect, useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { Title, useGetOne, useNotify, useStore, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import type { Contest, Criterion, Score, Solution } from '@pilotage/shared';
import { focusHeading } from '../a11y/focusHeading.ts';
import { Loading } from '../shell/pages/Loading.tsx';
import { OwnScore } from './OwnScore.tsx';
import { ScoringToolbar } from './ScoringToolbar.tsx';
import { ScoringShortcutsDialog } from './ScoringShortcutsDialog.tsx';
import { nextScoreId, scoringProgress } from './scoringOrder.ts';
import { SolutionFacts } from '../solutions/SolutionFacts.tsx';
import { SolutionContent } from '../solutions/SolutionContent.tsx';
import { useCriteria } from '../contests/useCriteria.ts';
import { useOwnScores } from './useOwnScores.ts';
import { useScoringShortcuts } from './useScoringShortcuts.ts';

/** Side by side, solution and form scroll separately, so that the juror can read one while filling in the other. */
const paneStyle = {
  p: { xs: 2, sm: 3 },
  position: { md: 'sticky' },
  top: { md: 72 },
  maxHeight: { md: 'calc(100vh - 88px)' },
  overflowY: { md: 'auto' },
  scrollPaddingBottom: 96,
} as const;

interface ScoringWorkspaceProps {
  score: Score;
  contest: Contest;
  criteria: readonly Criterion[];
  hasShortcuts: boolean;
  hasNext: boolean;
  onNext: () => void;
  onHelp: () => void;
}

/** The solution beside the scoring form; stacked on narrow screens. */
function ScoringWorkspace(props: ScoringWorkspaceProps) {
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
      <Card sx={{ ...paneStyle, display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <SolutionFacts solution={solution} contest={contest} />
        <SolutionContent solution={solution} contest={contest} criteria={criteria} />
      </Card>
      {/* The bar with the submit button ends the form. */}
      <Card sx={{ ...paneStyle, ...(score.state === 'assigned' ? { pb: { md: 0 } } : {}) }}>
        <OwnScore {...props} solution={solution} />
      </Card>
    </Box>
  );
}

const noop = () => undefined;

/** Shown instead of a solution that the juror may not score. */
function ConflictNotice({
  score,
  hasShortcuts,
  onNext,
  onHelp,
}: Pick<ScoringWorkspaceProps, 'score' | 'hasShortcuts' | 'onNext' | 'onHelp'>) {
  const translate = useTranslate();
  const container = useRef<HTMLElement>(null);
  useEffect(focusHeading, []);
  useScoringShortcuts({ isEnabled: hasShortcuts, container, scales: [], onMark: noop, onNext, onHelp });
  return (
    <>
      <Title title={translate('scoring.inConflict')} />
      <Alert severity="info">{translate('scoring.inConflictText', { reason: score.conflict ?? '' })}</Alert>
    </>
  );
}

/** Page on which a juror reads and scores one solution. */
export function ScoringPage({ score }: { score: Score }) {
  const notify = useNotify();
  const navigate = useNavigate();
  const [hasShortcuts, setHasShortcuts] = useStore('scoring.keys', true);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const { scores, contests, isPending } = useOwnScores();
  const { data: contest } = useGetOne<Contest>('contests', { id: score.contestId });
  const { data: criteria, isPending: isLoadingCriteria } = useCriteria(score.contestId);
  if (isPending || isLoadingCriteria || !contest || !criteria) return <Loading />;
  const next = nextScoreId(scores, contests, score);
  const goToNext = () =>
    next === null ? notify('scoring.nothingNext', { type: 'info' }) : void navigate(`/scores/${next}/show`);
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <ScoringToolbar
        {...scoringProgress(scores.filter(({ contestId }) => contestId === score.contestId))}
        hasNext={next !== null}
        hasShortcuts={hasShortcuts}
        onToggleShortcuts={setHasShortcuts}
        onNext={goToNext}
        onHelp={() => setHelpOpen(true)}
      />
      {score.state === 'conflict' ? (
        <ConflictNotice score={score} hasShortcuts={hasShortcuts} onNext={goToNext} onHelp={() => setHelpOpen(true)} />
      ) : (
        <ScoringWorkspace
          score={score}
          contest={contest}
          criteria={criteria}
          hasNext={next !== null}
          hasShortcuts={hasShortcuts}
          onNext={goToNext}
          onHelp={() => setHelpOpen(true)}
        />
      )}
      <ScoringShortcutsDialog isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </Box>
  );
}
