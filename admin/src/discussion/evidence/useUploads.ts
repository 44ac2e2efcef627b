import { useEffect, useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { maxFileSize, type Attachment } from '@pilotage/shared';
import { announce } from '../../a11y/announcements.ts';
import { handleProblem as refusedBy } from '../handleProblem.ts';
import { uploadFile } from '../../data/uploadFile.ts';
import type { FileSubject } from '../discussionSubject.ts';
import { useFileText } from './useFileText.ts';
import { createUploadForm } from './uploadForm.ts';
import { type Upload, UploadQueue, type UploadDependencies } from './uploadQueue.ts';
import { useInvalidateEvidence } from './useEvidence.ts';

const uploadQueues = new Map<string, UploadQueue>();

function uploadQueueFor({ subject, subjectId }: FileSubject): UploadQueue {
  const key = `${subject} ${subjectId}`;
  const queue = uploadQueues.get(key) ?? new UploadQueue();
  uploadQueues.set(key, queue);
  return queue;
}

const timeoutStatuses = new Set([0, 408]);
/** After a new sign-in the same file can be sent. */
const unauthorizedStatus = 401;

/** The uploads of a subject, with the reasons of refused ones in words. */
export function useUploads(subject: FileSubject) {
  const translate = useTranslate();
  const text = useFileText();
  const onChanged = useInvalidateEvidence();
  const reasonText = ({ file, refusal }: Upload): string => {
    if (refusal === null) return '';
    if ('message' in refusal) return refusal.message;
    const sizes = { size: text.size(file.size), largest: text.size(maxFileSize) };
    return translate(`discussion.${refusal.rule}`, sizes);
  };
  const refusalText = (upload: Upload) =>
    translate('discussion.refused', { name: upload.file.name, what: text.what(upload.file), why: reasonText(upload) });
  const dependencies: UploadDependencies = {
    send: ({ key, file, personal }, onProgress) => {
      const form = createUploadForm(subject, file, personal);
      return uploadFile<Attachment>({ path: '/attachments', form, key, onProgress });
    },
    describeError: (error) => {
      const { status, message, errors } = refusedBy(error);
      const canRetry = timeoutStatuses.has(status) || status === unauthorizedStatus || status >= 500;
      if (timeoutStatuses.has(status)) return { message: translate('discussion.lineBroke'), canRetry };
      const text = Object.values(errors).join(' ') || message;
      return { message: translate(text, { _: text }), canRetry };
    },
    notify: (event, upload) => {
      announce(event === 'refused' ? refusalText(upload) : translate(`discussion.${event}`, { name: upload.file.name }));
      if (event === 'sent') void onChanged();
    },
  };
  const uploads = uploadQueueFor(subject);
  useEffect(() => uploads.connect(dependencies));
  return { list: useSyncExternalStore(uploads.subscribe, uploads.list), uploads, refusalText };
}
