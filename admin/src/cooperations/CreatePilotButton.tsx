import Button from '@mui/material/Button';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { Solution } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { useActionRequest } from '../resource/actions/useActionRequest.ts';
import { TextActionButton } from '../resource/actions/TextActionButton.tsx';

/** Creates a pilot from an awarded solution, for users who may; links to the pilot once it exists. */
export function CreatePilotButton({ solution }: { solution: Solution }) {
  const translate = useTranslate();
  const runAction = useActionRequest();
  const { canAccess } = useCanAccess({ resource: 'solutions', action: 'continue', record: solution });
  const canReadPilots = useAbility().can('read', 'pilots');
  const { id, version, title, award, pilotId, state } = solution;
  if (pilotId !== null)
    return canReadPilots ? (
      <Button component={Link} to={`/pilots/${pilotId}/show`}>
        {translate('cooperations.pilot')}
      </Button>
    ) : null;
  if (!canAccess || award === null || state !== 'submitted') return null;
  return (
    <TextActionButton
      draftKey={`solutions.${id}`}
      keys="cooperations.continue"
      label="cooperations.continueTitle"
      field="title"
      kind="title"
      accessibleName={translate('cooperations.continueOf', { title })}
      initialText={title}
      onSend={(pilotTitle) => runAction(`/solutions/${id}/continue`, { version, title: pilotTitle }, 'cooperations.continueDone')}
    />
  );
}
