import type { Stores } from '@pilotage/db';
import type { Contest, FieldProblems, Organisation } from '@pilotage/shared';
import type { z } from 'zod';
import { invalid, Problem } from '../http/problem.ts';
import type { Received, SentFile } from '../http/route.ts';
import { type Entry, entryProblems, readJson } from './entryBody.ts';

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
  /** How many of the files of before stay. */
  staying?: number;
}

function fileProblems({ filesMost }: Contest, files: readonly SentFile[], staying: number): FieldProblems {
  return files.length + staying > filesMost ? { file: { code: 'field.tooMany', limit: filesMost } } : {};
}

/** The entry that a form holds, and all that is wrong with it. Throws 422 where it cannot be read at all. */
export function sentEntry<T extends Entry>({ schema, contest, partners, known, received, staying = 0 }: Asked<T>) {
  const { value, problems } = readJson(schema, received.fields.entry, 'entry');
  const wrong: FieldProblems = { ...unknownFields(received.fields, known), ...problems };
  if (!value) throw invalid({ ...wrong, ...fileProblems(contest, received.files, staying) });
  const slugs = new Set(partners.map(({ slug }) => slug));
  return {
    entry: value,
    problems: { ...wrong, ...entryProblems(contest, slugs, value), ...fileProblems(contest, received.files, staying) },
  };
}
