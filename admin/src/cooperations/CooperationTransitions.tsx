import Stack from '@mui/material/Stack';
import { useCanAccess, useRecordContext } from 'react-admin';
import { type Cooperation, cooperationMachine } from '@pilotage/shared';
import { TransitionButton } from '../resource/actions/TransitionButton.tsx';
import { useActionRequest } from '../resource/actions/useActionRequest.ts';
import { TextActionButton } from '../resource/actions/TextActionButton.tsx';

/** Whether the state of the record and the user's permissions allow the transition. */
function useCanTransition(action: 'accept' | 'decline' | 'withdraw', record: Cooperation | undefined): boolean {
  const { canAccess } = useCanAccess({ resource: 'cooperations', action, record });
  return record !== undefined && canAccess === true && cooperationMachine.find(record.state, action) !== undefined;
}

/** The transitions of a request: accept or decline for the recipient, withdraw for the requester. */
export function CooperationTransitions() {
  const cooperation = useRecordContext<Cooperation>();
  const runAction = useActionRequest();
  const [canAccept, canDecline] = [useCanTransition('accept', cooperation), useCanTransition('decline', cooperation)];
  const canWithdraw = useCanTransition('withdraw', cooperation);
  if (!cooperation || !(canAccept || canDecline || canWithdraw)) return null;
  const { id, version } = cooperation;
  const replyProps = (action: 'accept' | 'decline') => ({
    draftKey: `cooperations.${id}`,
    keys: `cooperations.${action}`,
    label: 'cooperations.words',
    field: 'answer',
    kind: 'words' as const,
    onSend: (reply: string) =>
      runAction(`/cooperations/${id}/${action}`, { version, answer: reply === '' ? null : reply }, `cooperations.${action}Done`),
  });
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
      {canAccept && <TextActionButton {...replyProps('accept')} />}
      {canDecline && <TextActionButton {...replyProps('decline')} emphasis="second" />}
      {canWithdraw && <TransitionButton resource="cooperations" record={cooperation} action="withdraw" keys="cooperations" />}
    </Stack>
  );
}
