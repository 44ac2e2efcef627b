import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import CheckIcon from '@mui/icons-material/Check';
import { useNotify, useTranslate } from 'react-admin';
import { asSubject, changeableMinutes, type Comment } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import { useAbility } from '../access/session.ts';
import { apiRoot, request, sendJson } from '../data/request.ts';
import { refused } from './refused.ts';
import { problemOf } from '../data/problem.ts';
import { RestoredNote } from '../drafts/RestoredNote.tsx';
import { useTextDraft } from '../drafts/useTextDraft.ts';
import { useSingleRun } from '../resource/useSingleRun.ts';
import { useFormats } from '../resource/format.ts';
import { CommentForm, type Words } from './CommentForm.tsx';
import { CommentWords } from './CommentWords.tsx';
import { type Readers, useEvidenceChanged } from './useEvidence.ts';
import { useWhoReads } from './useWhoReads.ts';
import { Confirm } from '../resource/Confirm.tsx';

interface CommentItemProps {
  comment: Comment;
  readers: Readers;
  /** Where focus goes when the comment is gone. */
  onGone: () => void;
}

const action = { px: 0.75, minHeight: 28, minWidth: 24 } as const;

/** One comment: who says what to whom, whether it is dealt with, and what its author and readers may do. */
export function CommentItem({ comment, readers, onGone }: CommentItemProps) {
  const { id, version, text, audience, createdAt, editedAt, resolvedAt, organisationId, authorRole, mentions } = comment;
  const translate = useTranslate();
  const formats = useFormats();
  const notify = useNotify();
  const ability = useAbility();
  const whoReads = useWhoReads(organisationId);
  const onChanged = useEvidenceChanged();
  const [isEditing, setEditing] = useState(false);
  const draft = useTextDraft(`comments.${id}.change`, text);
  const [isAsking, setAsking] = useState(false);
  const settling = useSingleRun();
  const [isYoung] = useState(() => Date.now() - Date.parse(createdAt) < changeableMinutes * 60_000);
  const may = (what: 'update' | 'delete' | 'resolve') => ability.can(what, asSubject('comments', comment));
  const at = formats.instant(createdAt);
  const role = authorRole === null ? '' : translate(`access.roles.${authorRole}`);
  // Names are not everybody's to read.
  const name = comment.authorName ?? role;
  const who = comment.authorName ? translate('discussion.said', { name, role }) : role;
  const mentioned = readers.people.filter((person) => mentions?.includes(person.id));

  const act = async (work: () => Promise<unknown>, said: string) => {
    try {
      await work();
      announce(translate(said));
    } catch (error) {
      notify(refused(error).message, { type: 'error' });
    }
    await onChanged();
  };
  const settle = () =>
    act(
      () => sendJson('POST', `/comments/${id}/resolve`, { version, resolved: resolvedAt === null }),
      resolvedAt === null ? 'discussion.nowSettled' : 'discussion.nowOpen',
    );
  const remove = async () => {
    setAsking(false);
    await act(() => request(`${apiRoot}/comments/${id}`, { method: 'DELETE' }), 'discussion.deleted');
    onGone();
  };
  const change = async (words: Words) => {
    try {
      await sendJson('PUT', `/comments/${id}`, { version, ...words });
    } catch (error) {
      // Changed elsewhere: what is stored is read anew, and what is typed here can be sent over it.
      if (problemOf(error).status === 409) await onChanged();
      throw error;
    }
    announce(translate('discussion.changed'));
    draft.forget();
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
        <strong>{who}</strong> ·{' '}
        <time dateTime={createdAt} style={{ whiteSpace: 'nowrap' }}>
          {at}
        </time>
        {editedAt !== null && ` · ${translate('discussion.edited', { at: formats.instant(editedAt) })}`}
      </Typography>
      {!isEditing ? (
        <CommentWords text={text} mentioned={mentioned} />
      ) : (
        <CommentForm
          label={translate('discussion.editing')}
          action={translate('discussion.keep')}
          text={draft.text}
          audience={audience}
          readers={readers}
          helperText={translate('discussion.writeHelp')}
          onText={draft.write}
          onSend={change}
          onLeave={() => setEditing(false)}
        >
          <RestoredNote at={draft.restoredAt} onDiscard={draft.forget} />
        </CommentForm>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 0.5 }}>
        <Typography variant="body2" color="text.secondary" sx={{ mr: 1 }}>
          {translate('discussion.readBy', { whom: whoReads.choice(audience) })}
        </Typography>
        {resolvedAt !== null && (
          <Chip size="small" color="success" variant="outlined" icon={<CheckIcon />} label={translate('discussion.settled')} />
        )}
        {may('resolve') && (
          <Button
            size="small"
            sx={action}
            aria-label={translate(resolvedAt ? 'discussion.unsettleOf' : 'discussion.settleOf', { name })}
            loading={settling.isBusy}
            onClick={() => void settling.run(settle)}
          >
            {translate(resolvedAt ? 'discussion.unsettle' : 'discussion.settle')}
          </Button>
        )}
        {may('update') && isYoung && !isEditing && (
          <Button size="small" sx={action} aria-label={translate('discussion.editOf', { at })} onClick={() => setEditing(true)}>
            {translate('discussion.edit')}
          </Button>
        )}
        {may('delete') && (
          <Button size="small" sx={action} aria-label={translate('discussion.deleteOf', { at })} onClick={() => setAsking(true)}>
            {translate('discussion.delete')}
          </Button>
        )}
      </Box>
      <Confirm
        isOpen={isAsking}
        title={translate('discussion.deleteTitle')}
        content={translate('discussion.deleteText')}
        onConfirm={() => void remove()}
        onClose={() => setAsking(false)}
      />
    </Box>
  );
}
