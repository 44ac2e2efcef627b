import { mediaTypeOfName } from '@pilotage/shared';
import type { DiscussionSubject } from './discussionSubject.ts';

/** The form in which a file is sent. Where the system knows no type for the name, the one that its ending stands for is declared. */
export function createUploadForm({ subject, subjectId }: DiscussionSubject, file: File, personal: boolean): FormData {
  const form = new FormData();
  form.set('subject', subject);
  form.set('subjectId', String(subjectId));
  form.set('personal', String(personal));
  const type = file.type === '' ? (mediaTypeOfName(file.name) ?? '') : file.type;
  form.set('file', new File([file], file.name, { type }));
  return form;
}
