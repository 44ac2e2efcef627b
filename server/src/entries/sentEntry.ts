import type { Stores } from '@pilotage/db';
import type { Contest, FieldProblems, Organisation } from '@pilotage/shared';
import type { z } from 'zod';
import { invalid, Problem } from '../http/problem.ts';
import type { Received, SentFile } from '../http/route.ts';
import { fileName } from '../discussion/fileName.ts';
import { assertTimely } from './arrive.ts';
import { canonicalHash } from './canonical.ts';
import { type Entry, entryProblems, readJson } from './entryBody.ts';
import { contentOf, type EntryContent, hashedOf } from './entryContent.ts';
import type { Receipts } from './receipts.ts';

/** The contest at this address, if visitors can read it. */
export async function publicContestOf(stores: Stores, slug: string): Promise<Contest> {
  const [contest] = await stores.visitor().all('contests', { where: { slug } });
  if (!contest) throw new Problem('notFound');
  return contest;
}

export const partnersOf = (stores: Stores): Promise<Organisation[]> => stores.visitor().all('organisations');

export const partnerNamed = (partners: readonly Organisation[], slug: string | null): number | null =>
  partners.find((each) => each.slug === slug)?.id ?? null;

const unknownFields = (fields: Readonly<Record<string, string>>, known: readonly string[]): FieldProblems =>
  Object.fromEntries(
    Object.keys(fields)
      .filter((field) => !known.includes(field))
      .map((field) => [field, { code: 'field.unknown' as const }]),
  );

interface Asked<T> {
  schema: z.ZodType<T>;
  contest: Contest;
  partners: readonly Organisation[];
  /** Names of the form's text fields. */
  known: readonly string[];
  received: Received;
  receipts: Receipts;
  /** The files of before that stay. */
  staying?: EntryContent['files'];
}

function fileProblems({ filesMost }: Contest, files: readonly SentFile[], staying: number): FieldProblems {
  return files.length + staying > filesMost ? { file: { code: 'field.tooMany', limit: filesMost } } : {};
}

const told = ({ name, size, sha256 }: SentFile) => ({ key: '', name: fileName(name), mediaType: '', size, sha256 });

/** The hash of what was sent before it is judged: as a receipt tells it, or of the very text where it cannot be read. */
function sentHashOf({ slug }: Contest, entry: Entry | null, { fields, files }: Received, staying: EntryContent['files']): string {
  const sent = [...staying, ...files.map(told)];
  if (entry) return canonicalHash(hashedOf(slug, contentOf(entry, null, sent)));
  return canonicalHash({ contest: slug, entry: fields.entry ?? null, files: sent });
}

/**
 * The entry that a form holds, and all that is wrong with it. Throws 409 first where it came too late, whatever else is wrong, and 422
 * where it cannot be read at all.
 */
export function sentEntry<T extends Entry>({ schema, contest, partners, known, received, receipts, staying = [] }: Asked<T>) {
  const { value, problems } = readJson(schema, received.fields.entry, 'entry');
  const sentHash = sentHashOf(contest, value, received, staying);
  assertTimely(receipts, contest, { at: received.at, sentHash });
  const wrong: FieldProblems = {
    ...unknownFields(received.fields, known),
    ...problems,
    ...fileProblems(contest, received.files, staying.length),
  };
  if (!value) throw invalid(wrong);
  const slugs = new Set(partners.map(({ slug }) => slug));
  return { entry: value, sentHash, problems: { ...wrong, ...entryProblems(contest, slugs, value) } };
}
