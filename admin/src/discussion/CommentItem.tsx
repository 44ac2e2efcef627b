import { useState } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Comment, Task } from '@pilotage/shared';
import { RestoredNote } from '../drafts/RestoredNote.tsx';
import { useTextDraft } from '../drafts/useTextDraft.ts';
import { useFormats } from '../resource/format.ts';
import { StateChip } from '../resource/states/StateChip.tsx';
import { CommentActions } from './CommentActions.tsx';
import { CommentForm, type CommentInput } from './CommentForm.tsx';
import { CommentText } from './CommentText.tsx';
import type { CommentReaders } from './evidence/useEvidence.ts';
import { CommentTasks } from './tasks/CommentTasks.tsx';
import { useAudienceText } from './useAudienceText.ts';
import { useCommentActions } from './useCommentActions.ts';
import { useCommentAuthor } from './useCommentAuthor.ts';

interface CommentItemProps {
  comment: Comment;
  readers: CommentReaders;
  /** The tasks that follow from it. */
  tasks?: readonly Task[] | undefined;
  /** Moves the focus once the button that was pressed is gone. */
  onButtonGone: () => void;
}

/** One comment: author, audience, text and status, with the actions that the user may take. */
export function CommentItem({ comment, readers, tasks = [], onButtonGone }: CommentItemProps) {
  const { id, text, audience, createdAt, editedAt, resolvedAt, organisationId, mentions } = comment;
  const translate = useTranslate();
  const formats = useFormats();
  const audienceText = useAudienceText(organisationId);
  const { author } = useCommentAuthor(comment);
  const { save } = useCommentActions(comment);
  const [isEditing, setEditing] = useState(false);
  const draft = useTextDraft(`comments.${id}.change`, text);
  const saveChange = (input: CommentInput) =>
    save(input, () => {
      draft.discard();
      setEditing(false);
    });
  return (
    <Box
      component="li"
      id={`comment-${id}`}
      sx={{ paddingInlineStart: 1.5, borderInlineStart: '3px solid', borderColor: resolvedAt ? 'divider' : 'primary.main' }}
    >
      <Typography variant="body2" color="text.secondary">
        <strong>{author}</strong> ·{' '}
        <time dateTime={createdAt} style={{ whiteSpace: 'nowrap' }}>
          {formats.instant(createdAt)}
        </time>
        {editedAt !== null && ` · ${translate('discussion.edited', { at: formats.instant(editedAt) })}`}
      </Typography>
      {!isEditing ? (
        <CommentText text={text} mentioned={readers.people.filter((person) => mentions?.includes(person.id))} />
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
      <CommentTasks tasks={tasks} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 0.5 }}>
        <Typography variant="body2" color="text.secondary" sx={{ mr: 1 }}>
          {translate('discussion.readBy', { whom: audienceText.choice(audience) })}
        </Typography>
        {resolvedAt !== null && <StateChip tone="done" label={translate('discussion.settled')} />}
        <CommentActions
          comment={comment}
          hasOpenTask={tasks.some(({ state }) => state !== 'done')}
          isEditing={isEditing}
          onEdit={() => setEditing(true)}
          onButtonGone={onButtonGone}
        />
      </Box>
    </Box>
  );
}
