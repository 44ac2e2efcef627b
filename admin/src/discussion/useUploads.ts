import { useEffect, useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { largestFile, type Attachment } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import { refused as refusedBy } from './refused.ts';
import { sendFile } from '../data/sendFile.ts';
import type { About } from './about.ts';
import { useFileText } from './fileText.ts';
import { uploadForm } from './uploadForm.ts';
import { type Upload, Uploads, type UploadsParts } from './uploads.ts';
import { useEvidenceChanged } from './useEvidence.ts';

const opened = new Map<string, Uploads>();

function uploadsOf({ subject, subjectId }: About): Uploads {
  const place = `${subject} ${subjectId}`;
  const uploads = opened.get(place) ?? new Uploads();
  opened.set(place, uploads);
  return uploads;
}

const timedOut = new Set([0, 408]);
/** Signed in again, the same file may go. */
const signedOut = 401;

/** Files on their way to a subject, and why one of them was not taken, in words. */
export function useUploads(about: About) {
  const translate = useTranslate();
  const text = useFileText();
  const onChanged = useEvidenceChanged();
  const why = ({ file, refusal }: Upload): string => {
    if (refusal === null) return '';
    if ('words' in refusal) return refusal.words;
    const sizes = { size: text.size(file.size), largest: text.size(largestFile) };
    return translate(`discussion.${refusal.rule}`, sizes);
  };
  const refused = (upload: Upload) =>
    translate('discussion.refused', { name: upload.file.name, what: text.what(upload.file), why: why(upload) });
  const parts: UploadsParts = {
    send: ({ key, file, personal }, onProgress) => {
      const form = uploadForm(about, file, personal);
      return sendFile<Attachment>({ path: '/attachments', form, key, onProgress });
    },
    explain: (error) => {
      const { status, message, errors } = refusedBy(error);
      const mayRepeat = timedOut.has(status) || status === signedOut || status >= 500;
      if (timedOut.has(status)) return { words: translate('discussion.lineBroke'), mayRepeat };
      const words = Object.values(errors).join(' ') || message;
      return { words: translate(words, { _: words }), mayRepeat };
    },
    tell: (what, upload) => {
      announce(what === 'refused' ? refused(upload) : translate(`discussion.${what}`, { name: upload.file.name }));
      if (what === 'sent') void onChanged();
    },
  };
  const uploads = uploadsOf(about);
  useEffect(() => uploads.hear(parts));
  return { list: useSyncExternalStore(uploads.subscribe, uploads.list), uploads, refused };
}
