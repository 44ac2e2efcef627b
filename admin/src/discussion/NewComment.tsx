import { useState } from 'react';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { audiences } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import { sendJson } from '../data/request.ts';
import { RestoredNote } from '../drafts/RestoredNote.tsx';
import { RequestKey } from '../data/requestKey.ts';
import type { About } from './about.ts';
import { CommentForm, type Words } from './CommentForm.tsx';
import { type Readers, useEvidenceChanged } from './useEvidence.ts';
import { usePendingText } from './usePendingText.ts';
import { useWhoReads } from './useWhoReads.ts';

/** The box for a new comment, which says who will read it. */
export function NewComment({ about, readers }: { about: About; readers: Readers }) {
  const { subject, subjectId, organisationId } = about;
  const translate = useTranslate();
  const whoReads = useWhoReads(organisationId);
  const onChanged = useEvidenceChanged();
  const pending = usePendingText(`${subject}.${subjectId}`);
  // The same words sent again after a broken line are kept once.
  const [key] = useState(() => new RequestKey());
  const offered = audiences.filter((each) => readers.audiences.includes(each));
  const usual = offered.includes('review') ? 'review' : (offered[0] ?? 'review');
  const audience = offered.find((each) => each === pending.audience) ?? usual;

  const send = async (words: Words) => {
    const body = { subject, subjectId, audience, ...words };
    await sendJson('POST', '/comments', body, key.forBody(body));
    announce(translate('discussion.commented'));
    key.renew();
    pending.forget();
    await onChanged();
  };
  if (offered.length === 0) return null;
  return (
    <CommentForm
      label={translate('discussion.write')}
      action={translate('discussion.send')}
      text={pending.text}
      audience={audience}
      readers={readers}
      helperText={translate('discussion.writeHelp')}
      onText={(text) => pending.keep({ text })}
      onSend={send}
    >
      <RestoredNote at={pending.restoredAt} onDiscard={pending.forget} />
      {offered.length > 1 && (
        <TextField
          select
          label={translate('discussion.sendFor')}
          value={audience}
          onChange={({ target }) => pending.keep({ audience: offered.find((each) => each === target.value) ?? usual })}
        >
          {offered.map((each) => (
            <MenuItem key={each} value={each}>
              {whoReads.choice(each)}
            </MenuItem>
          ))}
        </TextField>
      )}
      <Typography variant="body2" color="text.secondary">
        {whoReads.sentence(audience, readers.atOnce)}
      </Typography>
    </CommentForm>
  );
}
