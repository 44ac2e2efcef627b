import { useCanAccess, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import type { Contest } from '@pilotage/shared';
import { sendJson } from '../data/request.ts';
import { TextActionButton } from '../resource/actions/TextActionButton.tsx';

/** Creates a draft with the content and the criteria of the contest, and opens its form. */
export function DuplicateContestButton({ contest }: { contest: Contest }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const { canAccess } = useCanAccess({ resource: 'contests', action: 'create' });
  if (!canAccess) return null;
  const duplicate = async (name: string) => {
    const { id } = await sendJson<Contest>('POST', `/contests/${contest.id}/duplicate`, { name });
    notify('contests.duplicateDone');
    void navigate(`/contests/${id}`);
  };
  return (
    <TextActionButton
      draftKey={`contests.${contest.id}`}
      keys="contests.duplicate"
      label="resources.contests.fields.name"
      field="name"
      kind="title"
      emphasis="quiet"
      initialText={translate('contests.duplicateName', { name: contest.name })}
      onSend={duplicate}
    />
  );
}
