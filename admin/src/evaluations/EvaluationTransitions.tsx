import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { type Evaluation, evaluationMachine, formatFieldMessage, validateIssue } from '@pilotage/shared';
import Alert from '@mui/material/Alert';
import { Confirm } from '../resource/actions/Confirm.tsx';
import { TransitionButton } from '../resource/actions/TransitionButton.tsx';
import { usePostAction } from '../resource/actions/usePostAction.ts';
import { useState } from 'react';

/** Begins the next edition and opens its form. */
function ReviseButton({ evaluation }: { evaluation: Evaluation }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id, version } = evaluation;
  const { canAccess } = useCanAccess({ resource: 'evaluations', action: 'revise', record: evaluation });
  const [isConfirming, setConfirming] = useState(false);
  const { isBusy, post } = usePostAction();
  if (!canAccess) return null;
  const revise = async () => {
    setConfirming(false);
    const draft = await post<Evaluation>(`/evaluations/${id}/revise`, { version }, () => ['evaluations.reviseDone']);
    if (draft) void navigate(`/evaluations/${draft.id}`);
  };
  return (
    <>
      <Button variant="outlined" disabled={isBusy} onClick={() => setConfirming(true)}>
        {translate('evaluations.revise')}
      </Button>
      <Confirm
        isOpen={isConfirming}
        title={translate('evaluations.revise')}
        content={translate('evaluations.reviseText')}
        confirm={translate('evaluations.revise')}
        onConfirm={() => void revise()}
        onClose={() => setConfirming(false)}
      />
    </>
  );
}

/** What can be done with the evaluation in its state, and what is missing before it can be issued. */
export function EvaluationTransitions() {
  const evaluation = useRecordContext<Evaluation>();
  if (!evaluation) return null;
  const { state, isPublic, publicRequested } = evaluation;
  const canIssue = evaluationMachine.find(state, 'issue') !== undefined;
  const missing = canIssue ? validateIssue(evaluation).judgements : undefined;
  const action = { resource: 'evaluations', record: evaluation, keys: 'evaluations' } as const;
  return (
    <Stack component="section" sx={{ gap: 1.5 }}>
      {missing && <Alert severity="warning">{formatFieldMessage(missing)}</Alert>}
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }}>
        {canIssue && <TransitionButton {...action} action="issue" disabled={missing !== undefined} />}
        {state === 'issued' && publicRequested && !isPublic && <TransitionButton {...action} action="publish" />}
        {isPublic && <TransitionButton {...action} action="unpublish" emphasis="second" />}
        {state === 'issued' && <ReviseButton evaluation={evaluation} />}
      </Stack>
    </Stack>
  );
}
