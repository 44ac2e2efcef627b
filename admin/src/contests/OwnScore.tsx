import { useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { type Contest, type Criterion, type Score, scoreMachine, type Solution } from '@pilotage/shared';
import { toHeading } from '../a11y/toHeading.ts';
import { type Problem, problemOf } from '../data/problem.ts';
import { sendJson } from '../data/request.ts';
import { RestoredNote } from '../drafts/RestoredNote.tsx';
import { useSingleRun } from '../resource/useSingleRun.ts';
import { useRefreshAfterConflict } from '../conflicts/useRefreshAfterConflict.ts';
import { Section } from '../resource/Section.tsx';
import { WordsStep } from '../resource/WordsStep.tsx';
import { ScoringForm } from './ScoringForm.tsx';
import { isJudging } from './scoringOrder.ts';
import { SheetsBesideOwn } from './SheetsBesideOwn.tsx';
import { useScoreDraft } from './useScoreDraft.ts';
import { useScoringKeys } from './useScoringKeys.ts';

interface OwnScoreProps {
  score: Score;
  contest: Contest;
  solution: Solution;
  criteria: readonly Criterion[];
  hasKeys: boolean;
  onNext: () => void;
  onHelp: () => void;
}

/** Nothing where there are no words. */
const written = (text: string) => (text.trim() === '' ? null : text.trim());

function Writing({ score, solution, criteria, hasKeys, onNext, onHelp }: OwnScoreProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const place = useRef<HTMLFormElement>(null);
  const { draft, restoredAt, mark, write, forget } = useScoreDraft(score.id);
  const [problem, setProblem] = useState<Problem | null>(null);
  const markAt = (at: number, value: number) => {
    const criterion = criteria[at];
    if (criterion) mark(criterion.id, value);
  };
  const scales = criteria.map(({ scale }) => scale.map(({ value }) => value));
  useScoringKeys({ isOn: hasKeys, place, scales, onMark: markAt, onNext, onHelp });
  const over = (said: string) => {
    forget();
    notify(said);
    // The scores alone: in a conflict the solution is not there any more, and not asked for.
    void queryClient.invalidateQueries({ queryKey: ['scores'] });
    toHeading();
  };
  const { run } = useSingleRun(score.version);
  const refreshAfterConflict = useRefreshAfterConflict();
  async function send(): Promise<boolean> {
    setProblem(null);
    const marks = criteria.map(({ id }) => ({ criterionId: id, value: draft.marks.get(id) }));
    const words = { forApplicant: written(draft.forApplicant), forJury: written(draft.forJury) };
    try {
      await sendJson('POST', `/scores/${score.id}/score`, { version: score.version, marks, ...words });
      over('scoring.sent');
      return true;
    } catch (error) {
      setProblem(problemOf(error));
      refreshAfterConflict(error);
      return false;
    }
  }
  async function decline(conflict: string) {
    await sendJson('POST', `/scores/${score.id}/decline`, { version: score.version, conflict });
    over('scoring.declined');
  }
  return (
    <Section id="own-score" title={translate('scoring.form')}>
      <RestoredNote at={restoredAt} onDiscard={forget} />
      <ScoringForm
        place={place}
        title={solution.title}
        criteria={criteria}
        draft={draft}
        problem={problem}
        onMark={markAt}
        onWrite={write}
        onSend={() => void run(send)}
      />
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 2, mb: 1 }}>
        {translate('scoring.conflictAsk')}
      </Typography>
      <WordsStep
        place={`scores.${score.id}`}
        keys="scoring.conflict"
        label="scoring.conflictReason"
        help="scoring.conflictWho"
        confirm="scoring.conflictConfirm"
        field="conflict"
        kind="reason"
        weight="quiet"
        onSend={decline}
      />
    </Section>
  );
}

const nothing = () => undefined;

function Given(props: OwnScoreProps) {
  const place = useRef<HTMLElement>(null);
  useScoringKeys({ isOn: props.hasKeys, place, scales: [], onMark: nothing, onNext: props.onNext, onHelp: props.onHelp });
  return <SheetsBesideOwn own={props.score} criteria={props.criteria} />;
}

/** What a juror writes of a solution; once it is sent, what it says beside the others'. */
export function OwnScore(props: OwnScoreProps) {
  const translate = useTranslate();
  const { score, contest } = props;
  if (!scoreMachine.find(score.state, 'score')) return <Given {...props} />;
  if (!isJudging(contest)) return <Alert severity="info">{translate('scoring.over')}</Alert>;
  return <Writing {...props} />;
}
