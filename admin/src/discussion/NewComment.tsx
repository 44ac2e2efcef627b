import { useRef } from 'react';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { audiences } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import { useActiveHat } from '../access/session.ts';
import { newKey } from '../data/newKey.ts';
import { apiRoot, request } from '../data/request.ts';
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
  const hat = useActiveHat();
  const pending = usePendingText(`${hat?.id ?? 0}.${subject}.${subjectId}`);
  // The same words sent again after a broken line are kept once.
  const key = useRef(newKey());
  const offered = audiences.filter((each) => readers.audiences.includes(each));
  const usual = offered.includes('review') ? 'review' : (offered[0] ?? 'review');
  const audience = offered.find((each) => each === pending.audience) ?? usual;

  const change = (to: Parameters<typeof pending.keep>[0]) => {
    key.current = newKey();
    pending.keep(to);
  };
  const send = async (words: Words) => {
    const headers = new Headers({ 'Idempotency-Key': key.current });
    const body = JSON.stringify({ subject, subjectId, audience, ...words });
    await request(`${apiRoot}/comments`, { method: 'POST', headers, body });
    announce(translate('discussion.commented'));
    key.current = newKey();
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
      onText={(text) => change({ text })}
      onSend={send}
    >
      {offered.length > 1 && (
        <TextField
          select
          label={translate('discussion.sendFor')}
          value={audience}
          onChange={({ target }) => change({ audience: offered.find((each) => each === target.value) ?? usual })}
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
