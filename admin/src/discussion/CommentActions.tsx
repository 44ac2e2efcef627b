import { useState } from 'react';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { asSubject, type Comment, editableMinutes } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { Confirm } from '../resource/actions/Confirm.tsx';
import { useSingleRun } from '../resource/actions/useSingleRun.ts';
import { useFormats } from '../resource/format.ts';
import { useCommentActions } from './useCommentActions.ts';
import { AssignCommentDialog } from './tasks/AssignCommentDialog.tsx';
import { useCommentAuthor } from './useCommentAuthor.ts';

interface CommentActionsProps {
  comment: Comment;
  /** A task of it is still to do. */
  hasOpenTask: boolean;
  isEditing: boolean;
  onEdit: () => void;
  /** Called when the button that was pressed is gone: the comment is deleted, or given as a task. */
  onButtonGone: () => void;
}

const actionStyle = { px: 0.75, minHeight: 28, minWidth: 24 } as const;

/** The buttons of a comment, as far as the user may use them: resolve, give as a task, edit while it is recent, delete. */
export function CommentActions({ comment, hasOpenTask, isEditing, onEdit, onButtonGone }: CommentActionsProps) {
  const { createdAt, resolvedAt } = comment;
  const translate = useTranslate();
  const formats = useFormats();
  const ability = useAbility();
  const { name } = useCommentAuthor(comment);
  const { toggleResolved, remove } = useCommentActions(comment);
  const resolving = useSingleRun();
  const [isConfirming, setConfirming] = useState(false);
  const [isRecent] = useState(() => Date.now() - Date.parse(createdAt) < editableMinutes * 60_000);
  const [isAssigning, setAssigning] = useState(false);
  const isAllowed = (action: 'update' | 'delete' | 'resolve' | 'assign') => ability.can(action, asSubject('comments', comment));
  const time = formats.instant(createdAt);
  const confirmRemoval = async () => {
    setConfirming(false);
    await remove();
    onButtonGone();
  };
  return (
    <>
      {isAllowed('resolve') && (
        <Button
          size="small"
          sx={actionStyle}
          aria-label={translate(resolvedAt ? 'discussion.unsettleOf' : 'discussion.settleOf', { name })}
          loading={resolving.isBusy}
          onClick={() => void resolving.run(toggleResolved)}
        >
          {translate(resolvedAt ? 'discussion.unsettle' : 'discussion.settle')}
        </Button>
      )}
      {isAllowed('assign') && resolvedAt === null && !hasOpenTask && (
        <Button
          size="small"
          sx={actionStyle}
          aria-label={translate('discussion.assignOf', { name })}
          onClick={() => setAssigning(true)}
        >
          {translate('discussion.assign')}
        </Button>
      )}
      {isAssigning && <AssignCommentDialog comment={comment} onClose={() => setAssigning(false)} onAssigned={onButtonGone} />}
      {isAllowed('update') && isRecent && !isEditing && (
        <Button size="small" sx={actionStyle} aria-label={translate('discussion.editOf', { at: time })} onClick={onEdit}>
          {translate('discussion.edit')}
        </Button>
      )}
      {isAllowed('delete') && (
        <Button
          size="small"
          sx={actionStyle}
          aria-label={translate('discussion.deleteOf', { at: time })}
          onClick={() => setConfirming(true)}
        >
          {translate('discussion.delete')}
        </Button>
      )}
      <Confirm
        isOpen={isConfirming}
        title={translate('discussion.deleteTitle')}
        content={translate('discussion.deleteText')}
        confirm={translate('discussion.deleteNow')}
        onConfirm={() => void confirmRemoval()}
        onClose={() => setConfirming(false)}
      />
    </>
  );
}
