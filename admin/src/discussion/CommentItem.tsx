import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import CheckIcon from '@mui/icons-material/Check';
import { useNotify, useTranslate } from 'react-admin';
import { asSubject, editableMinutes, type Comment } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import { useAbility } from '../access/session/session.ts';
import { apiRoot, request, sendJson } from '../data/request.ts';
import { handleProblem } from './handleProblem.ts';
import { problemOf } from '../data/problem.ts';
import { RestoredNote } from '../drafts/RestoredNote.tsx';
import { useTextDraft } from '../drafts/useTextDraft.ts';
import { useSingleRun } from '../resource/actions/useSingleRun.ts';
import { useFormats } from '../resource/format.ts';
import { CommentForm, type CommentInput } from './CommentForm.tsx';
import { CommentText } from './CommentText.tsx';
import { type CommentReaders, useInvalidateEvidence } from './evidence/useEvidence.ts';
import { useAudienceText } from './useAudienceText.ts';
import { Confirm } from '../resource/actions/Confirm.tsx';

interface CommentItemProps {
  comment: Comment;
  readers: CommentReaders;
  /** The element that gets the focus after the comment is deleted. */
  onRemoved: () => void;
}

const actionStyle = { px: 0.75, minHeight: 28, minWidth: 24 } as const;

/** One comment: author, audience, text and status, with the actions that the user may take. */
export function CommentItem({ comment, readers, onRemoved }: CommentItemProps) {
  const { id, version, text, audience, createdAt, editedAt, resolvedAt, organisationId, authorRole, mentions } = comment;
  const translate = useTranslate();
  const formats = useFormats();
  const notify = useNotify();
  const ability = useAbility();
  const audienceText = useAudienceText(organisationId);
  const onChanged = useInvalidateEvidence();
  const [isEditing, setEditing] = useState(false);
  const draft = useTextDraft(`comments.${id}.change`, text);
  const [isConfirming, setConfirming] = useState(false);
  const resolving = useSingleRun();
  const [isRecent] = useState(() => Date.now() - Date.parse(createdAt) < editableMinutes * 60_000);
  const isAllowed = (action: 'update' | 'delete' | 'resolve') => ability.can(action, asSubject('comments', comment));
  const time = formats.instant(createdAt);
  const role = authorRole === null ? '' : translate(`resources.comments.choices.authorRole.${authorRole}`);
  // Not every user may read names.
  const name = comment.authorName ?? role;
  const author = comment.authorName ? translate('discussion.said', { name, role }) : role;
  const mentioned = readers.people.filter((person) => mentions?.includes(person.id));

  const runAction = async (action: () => Promise<unknown>, messageKey: string) => {
    try {
      await action();
      announce(translate(messageKey));
    } catch (error) {
      notify(handleProblem(error).message, { type: 'error' });
    }
    await onChanged();
  };
  const toggleResolved = () =>
    runAction(
      () => sendJson('POST', `/comments/${id}/resolve`, { version, resolved: resolvedAt === null }),
      resolvedAt === null ? 'discussion.nowSettled' : 'discussion.nowOpen',
    );
  const remove = async () => {
    setConfirming(false);
    await runAction(() => request(`${apiRoot}/comments/${id}`, { method: 'DELETE' }), 'discussion.deleted');
    onRemoved();
  };
  const saveChange = async (input: CommentInput) => {
    try {
      await sendJson('PUT', `/comments/${id}`, { version, ...input });
    } catch (error) {
      // Changed by another user: refetch the stored comment; the typed text stays and can be saved over it.
      if (problemOf(error).status === 409) await onChanged();
      throw error;
    }
    announce(translate('discussion.changed'));
    draft.discard();
    setEditing(false);
    await onChanged();
  };
  return (
    <Box
      component="li"
      id={`comment-${id}`}
      sx={{ paddingInlineStart: 1.5, borderInlineStart: '3px solid', borderColor: resolvedAt ? 'divider' : 'primary.main' }}
    >
      <Typography variant="body2" color="text.secondary">
        <strong>{author}</strong> ·{' '}
        <time dateTime={createdAt} style={{ whiteSpace: 'nowrap' }}>
          {time}
        </time>
        {editedAt !== null && ` · ${translate('discussion.edited', { at: formats.instant(editedAt) })}`}
      </Typography>
      {!isEditing ? (
        <CommentText text={text} mentioned={mentioned} />
      ) : (
        <CommentForm
          label={translate('discussion.editing')}
          action={translate('discussion.keep')}
          text={draft.text}
          audience={audience}
          readers={readers}
          helperText={translate('discussion.writeHelp')}
          onText={draft.write}
          onSend={saveChange}
          onLeave={() => setEditing(false)}
        >
          <RestoredNote at={draft.restoredAt} onDiscard={draft.discard} />
        </CommentForm>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 0.5 }}>
        <Typography variant="body2" color="text.secondary" sx={{ mr: 1 }}>
          {translate('discussion.readBy', { whom: audienceText.choice(audience) })}
        </Typography>
        {resolvedAt !== null && (
          <Chip size="small" color="success" variant="outlined" icon={<CheckIcon />} label={translate('discussion.settled')} />
        )}
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
        {isAllowed('update') && isRecent && !isEditing && (
          <Button
            size="small"
            sx={actionStyle}
            aria-label={translate('discussion.editOf', { at: time })}
            onClick={() => setEditing(true)}
          >
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
      </Box>
      <Confirm
        isOpen={isConfirming}
        title={translate('discussion.deleteTitle')}
        content={translate('discussion.deleteText')}
        onConfirm={() => void remove()}
        onClose={() => setConfirming(false)}
      />
    </Box>
  );
}
