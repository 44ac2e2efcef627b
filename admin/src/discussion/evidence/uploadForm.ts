import { mediaTypeOfName } from '@pilotage/shared';
import type { FileSubject } from '../discussionSubject.ts';

/** Creates the form data of a file. Where the browser knows no MIME type, the type of the extension is declared. */
export function createUploadForm({ subject, subjectId }: FileSubject, file: File, personal: boolean): FormData {
  const form = new FormData();
  form.set('subject', subject);
  form.set('subjectId', String(subjectId));
  form.set('personal', String(personal));
  const type = file.type === '' ? (mediaTypeOfName(file.name) ?? '') : file.type;
  form.set('file', new File([file], file.name, { type }));
  return form;
}
