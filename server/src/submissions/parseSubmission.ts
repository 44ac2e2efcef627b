import type { Stores } from '@pilotage/db';
import type { Contest, FieldProblems, Organisation } from '@pilotage/shared';
import type { z } from 'zod';
import { createValidationProblem, Problem } from '../http/problem.ts';
import type { ReceivedForm, UploadedFile } from '../http/route.ts';
import { sanitizeFileName } from '../discussion/files/sanitizeFileName.ts';
import { assertBeforeDeadline } from './submit.ts';
import { canonicalHash } from './canonicalJson.ts';
import { type SubmissionFields, submissionProblems, parseJsonField } from './submissionBody.ts';
import { contentOf, type SubmissionContent, hashedFieldsOf } from './submissionContent.ts';
import type { ReceiptSigner } from './receipts.ts';

/** The contest with this slug, if visitors can read it. */
export async function getPublicContest(stores: Stores, slug: string): Promise<Contest> {
  const [contest] = await stores.visitor().all('contests', { where: { slug } });
  if (!contest) throw new Problem('notFound');
  return contest;
}

export const listPartners = (stores: Stores): Promise<Organisation[]> => stores.visitor().all('organisations');

export const partnerIdOf = (partners: readonly Organisation[], slug: string | null): number | null =>
  partners.find((each) => each.slug === slug)?.id ?? null;

const unknownFieldProblems = (fields: Readonly<Record<string, string>>, known: readonly string[]): FieldProblems =>
  Object.fromEntries(
    Object.keys(fields)
      .filter((field) => !known.includes(field))
      .map((field) => [field, { code: 'field.unknown' as const }]),
  );

interface ParseSubmissionParams<T> {
  schema: z.ZodType<T>;
  contest: Contest;
  partners: readonly Organisation[];
  /** Names of the form's text fields. */
  knownFields: readonly string[];
  received: ReceivedForm;
  receipts: ReceiptSigner;
  /** The retained files of the earlier version. */
  retainedFiles?: SubmissionContent['files'];
}

function fileCountProblems({ filesMost }: Contest, files: readonly UploadedFile[], retainedCount: number): FieldProblems {
  return files.length + retainedCount > filesMost ? { file: { code: 'field.tooMany', limit: filesMost } } : {};
}

const fileManifestOf = ({ name, size, sha256 }: UploadedFile) => ({
  key: '',
  name: sanitizeFileName(name),
  mediaType: '',
  size,
  sha256,
});

/** The hash of the request before validation: as a receipt states it, or of the raw text where it cannot be parsed. */
function submittedHashOf(
  { slug }: Contest,
  submissionFields: SubmissionFields | null,
  { fields, files }: ReceivedForm,
  retainedFiles: SubmissionContent['files'],
): string {
  const manifests = [...retainedFiles, ...files.map(fileManifestOf)];
  if (submissionFields) return canonicalHash(hashedFieldsOf(slug, contentOf(submissionFields, null, manifests)));
  return canonicalHash({ contest: slug, entry: fields.entry ?? null, files: manifests });
}

/**
 * The submission in a form, with all its problems. Throws 409 first if it is late, whatever else is wrong, and 422 if it cannot
 * be parsed at all.
 */
export function parseSubmission<T extends SubmissionFields>({
  schema,
  contest,
  partners,
  knownFields,
  received,
  receipts,
  retainedFiles = [],
}: ParseSubmissionParams<T>) {
  const { value, problems } = parseJsonField(schema, received.fields.entry, 'entry');
  const sentHash = submittedHashOf(contest, value, received, retainedFiles);
  assertBeforeDeadline(receipts, contest, { at: received.at, sentHash });
  const formProblems: FieldProblems = {
    ...unknownFieldProblems(received.fields, knownFields),
    ...problems,
    ...fileCountProblems(contest, received.files, retainedFiles.length),
  };
  if (!value) throw createValidationProblem(formProblems);
  const slugs = new Set(partners.map(({ slug }) => slug));
  return { submissionFields: value, sentHash, problems: { ...formProblems, ...submissionProblems(contest, slugs, value) } };
}
