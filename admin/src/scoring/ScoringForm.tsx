import { type FormEvent, type RefObject, useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type Criterion, computeWeightShares } from '@pilotage/shared';
import type { Problem } from '../data/problem.ts';
import { useFormats } from '../resource/format.ts';
import { CriterionScale } from './CriterionScale.tsx';
import { ScoreBar } from './ScoreBar.tsx';
import type { ScoreDraft } from './scoreDraft.ts';
import { SubmitScoreDialog } from './SubmitScoreDialog.tsx';
import { weightedTotal } from './weightedTotal.ts';

const commentFields = ['forApplicant', 'forJury'] as const;

interface ScoringFormProps {
  formRef: RefObject<HTMLFormElement | null>;
  title: string;
  criteria: readonly Criterion[];
  draft: ScoreDraft;
  problem: Problem | null;
  onMark: (index: number, value: number) => void;
  onWrite: (texts: Partial<Pick<ScoreDraft, 'forApplicant' | 'forJury'>>) => void;
  /** Whether a score that is sent cannot be taken back, and so is confirmed first. */
  isFinal: boolean;
  /** Whether another solution waits for a score. */
  hasNext: boolean;
  /** `goesOn`: the next solution opens afterwards. */
  onSend: (goesOn: boolean) => void;
}

/** Points for each criterion with the current total, and the comments. */
export function ScoringForm({
  formRef,
  title,
  criteria,
  draft,
  problem,
  isFinal,
  hasNext,
  onMark,
  onWrite,
  onSend,
}: ScoringFormProps) {
  const translate = useTranslate();
  const formats = useFormats();
  /** Whether the next solution opens after the confirmation; null while nothing is to be confirmed. */
  const [confirmedGoesOn, setConfirmedGoesOn] = useState<boolean | null>(null);
  const [isIncomplete, setIncomplete] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const shares = computeWeightShares(criteria.map(({ weight }) => weight));
  const highest = Math.max(0, ...criteria.flatMap(({ scale }) => scale.map(({ value }) => value)));
  const { mean, scored, total } = weightedTotal(draft.marks, criteria);
  const missing = criteria.filter(({ id }) => !draft.marks.has(id));
  const errorOf = ({ id }: Criterion) => (isIncomplete && !draft.marks.has(id) ? translate('scoring.noPoints') : null);
  function submit(goesOn: boolean) {
    setIncomplete(missing.length > 0);
    if (missing.length > 0) requestAnimationFrame(() => summary.current?.focus());
    else if (isFinal) setConfirmedGoesOn(goesOn);
    else onSend(goesOn);
  }
  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    submit(hasNext);
  }
  return (
    <Box component="form" ref={formRef} onSubmit={handleSubmit} noValidate sx={{ display: 'grid', gap: 1.5 }}>
      {problem && <Alert severity="error">{translate(problem.message, { _: problem.message })}</Alert>}
      {isIncomplete && missing.length > 0 && (
        <Alert ref={summary} severity="error" tabIndex={-1}>
          {translate('scoring.incomplete', { names: formats.list(missing.map(({ name }) => name)) })}
        </Alert>
      )}
      {criteria.map((criterion, index) => (
        <CriterionScale
          key={criterion.id}
          criterion={criterion}
          share={shares[index] ?? { share: 0 }}
          value={draft.marks.get(criterion.id)}
          error={errorOf(criterion)}
          onMark={(value) => onMark(index, value)}
        />
      ))}
      {commentFields.map((field) => (
        <TextField
          key={field}
          multiline
          minRows={3}
          label={translate(`scoring.${field}`)}
          helperText={problem?.errors[field] ?? translate(`scoring.${field}Who`)}
          error={problem?.errors[field] !== undefined}
          value={draft[field]}
          onChange={(event) => onWrite({ [field]: event.target.value })}
        />
      ))}
      <ScoreBar total={{ mean, scored, total, highest }} hasNext={hasNext} onSendAlone={() => submit(false)} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('scoring.keptHere')} {translate(isFinal ? 'scoring.isFinal' : 'scoring.isRevisable')}
      </Typography>
      <SubmitScoreDialog
        isOpen={confirmedGoesOn !== null}
        title={title}
        mean={mean ?? 0}
        highest={highest}
        onClose={() => setConfirmedGoesOn(null)}
        onSubmit={() => {
          setConfirmedGoesOn(null);
          onSend(confirmedGoesOn === true);
        }}
      />
    </Box>
  );
}
