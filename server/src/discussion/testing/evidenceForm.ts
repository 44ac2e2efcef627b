import type { AttachmentSubjectName } from '@pilotage/shared';
import { pdfBytes } from './evidenceFiles.ts';

export interface EvidenceFormInput {
  subject?: AttachmentSubjectName;
  subjectId?: number;
  name?: string;
  type?: string;
  bytes?: Buffer;
  personal?: boolean;
}

/** An upload form as the admin sends it; by default with a small PDF. */
export function createEvidenceForm({
  subject,
  subjectId,
  name = 'plan.pdf',
  type = 'application/pdf',
  bytes = pdfBytes,
  personal,
}: EvidenceFormInput): FormData {
  const form = new FormData();
  if (subject !== undefined) form.set('subject', subject);
  if (subjectId !== undefined) form.set('subjectId', String(subjectId));
  if (personal !== undefined) form.set('personal', String(personal));
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), name);
  return form;
}
