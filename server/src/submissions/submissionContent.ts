import { languages } from '@pilotage/shared';
import { z } from 'zod';
import type { SubmissionFields } from './submissionBody.ts';

const submittedFile = z.object({ key: z.string(), name: z.string(), mediaType: z.string(), size: z.int(), sha256: z.string() });

/** The content of a submission, as it is stored until confirmed and as long as it is current. */
export const submissionContent = z.object({
  title: z.string(),
  summary: z.string(),
  answers: z.array(z.object({ questionId: z.int(), text: z.string() })),
  country: z.string(),
  theme: z.string().nullable(),
  affiliationId: z.int().nullable(),
  mayPublish: z.boolean(),
  name: z.string(),
  phone: z.string().nullable(),
  belongsTo: z.string().nullable(),
  locale: z.enum(languages),
  /** `sha256` is the hash of the uploaded bytes. */
  files: z.array(submittedFile),
});

export type SubmissionContent = z.infer<typeof submissionContent>;

/** The submitted fields with files and with the partner's id instead of its short name. */
export function contentOf(
  { consent: _, affiliation, ...fields }: SubmissionFields,
  affiliationId: number | null,
  files: SubmissionContent['files'],
): SubmissionContent {
  const answers = fields.answers.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.questionId - b.questionId);
  return { ...fields, answers, affiliationId: affiliation === null ? null : affiliationId, files };
}

/**
 * The fields that the hash of a receipt covers: what is judged, and nothing about the submitter, because jurors read the hash. A
 * file is represented by its uploaded bytes.
 */
export function hashedFieldsOf(
  contest: string,
  { title, summary, answers, country, theme, mayPublish, files }: SubmissionContent,
) {
  const fileHashes = files.map(({ name, size, sha256 }) => ({ name, size, sha256 }));
  return { contest, title, summary, answers, country, theme, mayPublish, files: fileHashes };
}
