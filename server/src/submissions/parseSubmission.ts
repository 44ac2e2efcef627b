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

/** The contest at this address, if visitors can read it. */
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
  /** The files of before that stay. */
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

/** The hash of what was sent before it is judged: as a receipt tells it, or of the very text where it cannot be read. */
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
 * The entry that a form holds, and all that is wrong with it. Throws 409 first where it came too late, whatever else is wrong, and 422
 * where it cannot be read at all.
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
