import { useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { type Contest, type Criterion, type Score, scoreMachine, type Solution } from '@pilotage/shared';
import { focusHeading } from '../a11y/focusHeading.ts';
import { type Problem, problemOf } from '../data/problem.ts';
import { sendJson } from '../data/request.ts';
import { RestoredNote } from '../drafts/RestoredNote.tsx';
import { useSingleRun } from '../resource/actions/useSingleRun.ts';
import { useRefreshAfterConflict } from '../conflicts/useRefreshAfterConflict.ts';
import { Section } from '../resource/Section.tsx';
import { TextActionButton } from '../resource/actions/TextActionButton.tsx';
import { ScoringForm } from './ScoringForm.tsx';
import { isJudging } from './scoringOrder.ts';
import { ScoreComparison } from './ScoreComparison.tsx';
import { useScoreDraft } from './useScoreDraft.ts';
import { useScoringShortcuts } from './useScoringShortcuts.ts';

interface OwnScoreProps {
  score: Score;
  contest: Contest;
  solution: Solution;
  criteria: readonly Criterion[];
  hasShortcuts: boolean;
  onNext: () => void;
  onHelp: () => void;
}

/** Renders nothing where there is no text. */
const trimOrNull = (text: string) => (text.trim() === '' ? null : text.trim());

function OwnScoreForm({ score, solution, criteria, hasShortcuts, onNext, onHelp }: OwnScoreProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const formRef = useRef<HTMLFormElement>(null);
  const { draft, restoredAt, mark, write, discard } = useScoreDraft(score.id);
  const [problem, setProblem] = useState<Problem | null>(null);
  const setMark = (index: number, value: number) => {
    const criterion = criteria[index];
    if (criterion) mark(criterion.id, value);
  };
  const scales = criteria.map(({ scale }) => scale.map(({ value }) => value));
  useScoringShortcuts({ isEnabled: hasShortcuts, container: formRef, scales, onMark: setMark, onNext, onHelp });
  const finish = (message: string) => {
    discard();
    notify(message);
    // List only scores: in a conflict the juror may not read the solution, so it is not loaded.
    void queryClient.invalidateQueries({ queryKey: ['scores'] });
    focusHeading();
  };
  const { run } = useSingleRun(score.version);
  const refreshAfterConflict = useRefreshAfterConflict();
  async function send(): Promise<boolean> {
    setProblem(null);
    const marks = criteria.map(({ id }) => ({ criterionId: id, value: draft.marks.get(id) }));
    const comments = { forApplicant: trimOrNull(draft.forApplicant), forJury: trimOrNull(draft.forJury) };
    try {
      await sendJson('POST', `/scores/${score.id}/score`, { version: score.version, marks, ...comments });
      finish('scoring.sent');
      return true;
    } catch (error) {
      setProblem(problemOf(error));
      refreshAfterConflict(error);
      return false;
    }
  }
  async function decline(conflict: string) {
    await sendJson('POST', `/scores/${score.id}/decline`, { version: score.version, conflict });
    finish('scoring.declined');
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
        onSend={() => void run(send)}
      />
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 2, mb: 1 }}>
        {translate('scoring.conflictAsk')}
      </Typography>
      <TextActionButton
        draftKey={`scores.${score.id}`}
        keys="scoring.conflict"
        label="scoring.conflictReason"
        help="scoring.conflictWho"
        confirm="scoring.conflictConfirm"
        field="conflict"
        kind="reason"
        emphasis="quiet"
        onSend={decline}
      />
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
  return <ScoreComparison own={props.score} criteria={props.criteria} />;
}

/** The scoring form; after submission, the own score beside those of the others. */
export function OwnScore(props: OwnScoreProps) {
  const translate = useTranslate();
  const { score, contest } = props;
  if (!scoreMachine.find(score.state, 'score')) return <SubmittedScore {...props} />;
  if (!isJudging(contest)) return <Alert severity="info">{translate('scoring.over')}</Alert>;
  return <OwnScoreForm {...props} />;
}
