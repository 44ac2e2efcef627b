import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import CheckIcon from '@mui/icons-material/Check';
import { Confirm, useNotify, useTranslate } from 'react-admin';
import { asSubject, changeableMinutes, type Comment } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import { useAbility } from '../access/session.ts';
import { apiRoot, request, sendJson } from '../data/request.ts';
import { refused } from './refused.ts';
import { useFormats } from '../resource/format.ts';
import { CommentForm, type Words } from './CommentForm.tsx';
import { CommentWords } from './CommentWords.tsx';
import { type Readers, useEvidenceChanged } from './useEvidence.ts';
import { useWhoReads } from './useWhoReads.ts';

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
  const [edited, setEdited] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
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
    await sendJson('PUT', `/comments/${id}`, { version, ...words });
    announce(translate('discussion.changed'));
    setEdited(null);
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
      {edited === null ? (
        <CommentWords text={text} mentioned={mentioned} />
      ) : (
        <CommentForm
          label={translate('discussion.editing')}
          action={translate('discussion.keep')}
          text={edited}
          audience={audience}
          readers={readers}
          helperText={translate('discussion.writeHelp')}
          onText={setEdited}
          onSend={change}
          onLeave={() => setEdited(null)}
        />
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
            onClick={() => void settle()}
          >
            {translate(resolvedAt ? 'discussion.unsettle' : 'discussion.settle')}
          </Button>
        )}
        {may('update') && isYoung && edited === null && (
          <Button size="small" sx={action} aria-label={translate('discussion.editOf', { at })} onClick={() => setEdited(text)}>
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
