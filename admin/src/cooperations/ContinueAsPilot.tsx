import Button from '@mui/material/Button';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { Solution } from '@pilotage/shared';
import { useAbility } from '../access/session.ts';
import { useTakenStep } from '../resource/useTakenStep.ts';
import { WordsStep } from '../resource/WordsStep.tsx';

/** Makes a pilot of a solution that won something, for whoever may; once there is one, the way to it. */
export function ContinueAsPilot({ solution }: { solution: Solution }) {
  const translate = useTranslate();
  const take = useTakenStep();
  const { canAccess } = useCanAccess({ resource: 'solutions', action: 'continue', record: solution });
  const mayRead = useAbility().can('read', 'pilots');
  const { id, version, title, award, pilotId, state } = solution;
  if (pilotId !== null)
    return mayRead ? (
      <Button component={Link} to={`/pilots/${pilotId}/show`}>
        {translate('cooperations.pilot')}
      </Button>
    ) : null;
  if (!canAccess || award === null || state !== 'submitted') return null;
  return (
    <WordsStep
      place={`solutions.${id}`}
      keys="cooperations.continue"
      label="cooperations.continueTitle"
      field="title"
      kind="title"
      about={translate('cooperations.continueOf', { title })}
      begins={title}
      onSend={(named) => take(`/solutions/${id}/continue`, { version, title: named }, 'cooperations.continueDone')}
    />
  );
}
