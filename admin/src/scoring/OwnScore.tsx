import { useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { type Contest, type Criterion, type Score, scoreMachine, type Solution } from '@pilotage/shared';
import { type Problem, problemOf } from '../data/problem.ts';
import { sendJson } from '../data/request.ts';
import { RestoredNote } from '../drafts/RestoredNote.tsx';
import { useSingleRun } from '../resource/actions/useSingleRun.ts';
import { useRefreshAfterConflict } from '../conflicts/useRefreshAfterConflict.ts';
import { Section } from '../resource/Section.tsx';
import { ConflictAction } from './ConflictAction.tsx';
import { ScoringForm } from './ScoringForm.tsx';
import { isJudging } from './scoringOrder.ts';
import { ScoreComparison } from './ScoreComparison.tsx';
import { useFinishScore } from './useFinishScore.ts';
import { useScoreDraft } from './useScoreDraft.ts';
import { useScoringShortcuts } from './useScoringShortcuts.ts';
import { WithdrawScore } from './WithdrawScore.tsx';

interface OwnScoreProps {
  score: Score;
  contest: Contest;
  solution: Solution;
  criteria: readonly Criterion[];
  hasShortcuts: boolean;
  hasNext: boolean;
  onNext: () => void;
  onHelp: () => void;
}

/** Renders nothing where there is no text. */
const trimOrNull = (text: string) => (text.trim() === '' ? null : text.trim());

function OwnScoreForm({ score, contest, solution, criteria, hasShortcuts, hasNext, onNext, onHelp }: OwnScoreProps) {
  const translate = useTranslate();
  const finish = useFinishScore();
  const formRef = useRef<HTMLFormElement>(null);
  const { draft, restoredAt, mark, write, discard } = useScoreDraft(score);
  const [problem, setProblem] = useState<Problem | null>(null);
  const setMark = (index: number, value: number) => {
    const criterion = criteria[index];
    if (criterion) mark(criterion.id, value);
  };
  const scales = criteria.map(({ scale }) => scale.map(({ value }) => value));
  useScoringShortcuts({ isEnabled: hasShortcuts, container: formRef, scales, onMark: setMark, onNext, onHelp });
  const { run } = useSingleRun(score.version);
  const refreshAfterConflict = useRefreshAfterConflict();
  async function send(goesOn: boolean): Promise<boolean> {
    setProblem(null);
    const marks = criteria.map(({ id }) => ({ criterionId: id, value: draft.marks.get(id) }));
    const comments = { forApplicant: trimOrNull(draft.forApplicant), forJury: trimOrNull(draft.forJury) };
    try {
      await sendJson('POST', `/scores/${score.id}/score`, { version: score.version, marks, ...comments });
      discard();
      finish(goesOn ? 'scoring.sentNext' : 'scoring.sent', { title: solution.title });
      if (goesOn) onNext();
      return true;
    } catch (error) {
      setProblem(problemOf(error));
      refreshAfterConflict(error);
      return false;
    }
  }
  return (
    <Section id="own-score" title={translate('scoring.form')}>
      <RestoredNote at={restoredAt} onDiscard={discard} />
      <ScoringForm
        formRef={formRef}
        title={solution.title}
        criteria={criteria}
        draft={draft}
        problem={problem}
        onMark={setMark}
        onWrite={write}
        isFinal={!contest.scoresRevisable}
        hasNext={hasNext}
        onSend={(goesOn) => void run(() => send(goesOn))}
      />
      <ConflictAction score={score} />
    </Section>
  );
}

const noop = () => undefined;

function SubmittedScore(props: OwnScoreProps) {
  const container = useRef<HTMLElement>(null);
  useScoringShortcuts({
    isEnabled: props.hasShortcuts,
    container,
    scales: [],
    onMark: noop,
    onNext: props.onNext,
    onHelp: props.onHelp,
  });
  return (
    <>
      <ScoreComparison own={props.score} criteria={props.criteria} />
      {isJudging(props.contest) && (
        <>
          <WithdrawScore score={props.score} contest={props.contest} />
          <ConflictAction score={props.score} />
        </>
      )}
    </>
  );
}

/** The scoring form; after submission, the own score beside those of the others. */
export function OwnScore(props: OwnScoreProps) {
  const translate = useTranslate();
  const { score, contest } = props;
  if (!scoreMachine.find(score.state, 'score')) return <SubmittedScore {...props} />;
  if (!isJudging(contest)) return <Alert severity="info">{translate('scoring.over')}</Alert>;
  return <OwnScoreForm {...props} />;
}
