import { useState } from 'react';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { audiences } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import { sendJson } from '../data/request.ts';
import { RestoredNote } from '../drafts/RestoredNote.tsx';
import { RequestIdempotencyKey } from '../data/RequestIdempotencyKey.ts';
import type { DiscussionSubject } from './discussionSubject.ts';
import { CommentForm, type CommentInput } from './CommentForm.tsx';
import { type CommentReaders, useInvalidateEvidence } from './evidence/useEvidence.ts';
import { useCommentDraft } from './useCommentDraft.ts';
import { useAudienceText } from './useAudienceText.ts';

interface NewCommentProps {
  subject: DiscussionSubject;
  readers: CommentReaders;
  /** Where the same words can be sent to another subject: the key of their draft. */
  draftKey?: string;
}

/** The form for a new comment; it states who will read it. */
export function NewComment({ subject: { subject, subjectId, organisationId }, readers, draftKey }: NewCommentProps) {
  const translate = useTranslate();
  const audienceText = useAudienceText(organisationId);
  const onChanged = useInvalidateEvidence();
  const draft = useCommentDraft(draftKey ?? `${subject}.${subjectId}`);
  // The same text sent again after a lost connection is stored once.
  const [key] = useState(() => new RequestIdempotencyKey());
  const offeredAudiences = audiences.filter((each) => readers.audiences.includes(each));
  const defaultAudience = offeredAudiences.includes('review') ? 'review' : (offeredAudiences[0] ?? 'review');
  const audience = offeredAudiences.find((each) => each === draft.audience) ?? defaultAudience;

  const send = async (input: CommentInput) => {
    const body = { subject, subjectId, audience, ...input };
    await sendJson('POST', '/comments', body, key.forBody(body));
    announce(translate('discussion.commented'));
    key.renew();
    draft.discard();
    await onChanged();
  };
  if (offeredAudiences.length === 0) return null;
  return (
    <CommentForm
      label={translate('discussion.write')}
      action={translate('discussion.send')}
      text={draft.text}
      audience={audience}
      readers={readers}
      helperText={translate('discussion.writeHelp')}
      onText={(text) => draft.update({ text })}
      onSend={send}
    >
      <RestoredNote at={draft.restoredAt} onDiscard={draft.discard} />
      {offeredAudiences.length > 1 && (
        <TextField
          select
          label={translate('discussion.sendFor')}
          value={audience}
          onChange={({ target }) =>
            draft.update({ audience: offeredAudiences.find((each) => each === target.value) ?? defaultAudience })
          }
        >
          {offeredAudiences.map((each) => (
            <MenuItem key={each} value={each}>
              {audienceText.choice(each)}
            </MenuItem>
          ))}
        </TextField>
      )}
      <Typography variant="body2" color="text.secondary">
        {audienceText.sentence(audience, readers.isImmediate)}
      </Typography>
    </CommentForm>
  );
}
