import { type Contest, type FieldProblems, fieldProblems, plainText, resources, type SolutionAnswer } from '@pilotage/shared';
import { z } from 'zod';
import { emailAddress } from '../access/emailAddress.ts';
import { namesPrototype } from '../http/namesPrototype.ts';
import { countries } from './countries.ts';

const of = { ...resources.solutions.fields, ...resources.applicants.fields };

const said = {
  title: of.title,
  summary: of.summary,
  answers: z.array(z.strictObject({ questionId: z.int().min(1), text: plainText(20_000) })).max(20),
  country: z.enum(countries),
  /** One of the contest's, whatever stands there. */
  theme: z.string().max(80).nullable(),
  /** The short name of the partner that the applicant works for. */
  affiliation: z.string().max(80).nullable(),
  mayPublish: z.boolean(),
  name: of.name,
  phone: of.phone,
  belongsTo: of.belongsTo,
  locale: of.locale,
};

const consent = z.custom<true>((value) => value === true, { params: { code: 'entries.consent' } });

/** What somebody whose address is known already sends anew. */
export const amendedEntry = z.strictObject({ ...said, consent });

/** What a visitor sends; `website` is a field that people do not see. */
export const newEntry = z.strictObject({
  ...said,
  consent,
  email: z.string().max(300),
  website: z.custom<''>((value) => value === '', { params: { code: 'entries.trap' } }),
});

export type Entry = z.infer<typeof amendedEntry>;

function answerProblems({ questions }: Contest, answers: readonly SolutionAnswer[]): FieldProblems {
  const problems: FieldProblems = {};
  const asked = new Map((questions ?? []).map((question) => [question.id, question]));
  const given = new Map(answers.map((answer) => [answer.questionId, answer.text]));
  if (given.size < answers.length) problems.answers = { code: 'field.repeated' };
  for (const [id, text] of given) {
    const question = asked.get(id);
    const field = `answers.${id}`;
    if (!question) problems[field] = { code: 'field.unknown' };
    else if (text.length > question.longest) problems[field] = { code: 'field.tooLong', limit: question.longest };
  }
  for (const { id, required } of asked.values())
    if (required && (given.get(id) ?? '').trim() === '') problems[`answers.${id}`] = { code: 'field.required' };
  return problems;
}

function themeProblems({ themes }: Contest, theme: string | null): FieldProblems {
  if (themes === null) return theme === null ? {} : { theme: { code: 'field.unknown' } };
  if (theme === null) return { theme: { code: 'field.required' } };
  return themes.includes(theme) ? {} : { theme: { code: 'field.choice', allowed: themes.join(', ') } };
}

/** What is wrong with an entry for this contest, every field at once; `partners` are the short names that may be named. */
export function entryProblems(contest: Contest, partners: ReadonlySet<string>, entry: Entry): FieldProblems {
  const { answers, theme, locale, affiliation } = entry;
  return {
    ...answerProblems(contest, answers),
    ...themeProblems(contest, theme),
    ...(contest.languages.includes(locale)
      ? {}
      : { locale: { code: 'field.choice' as const, allowed: contest.languages.join(', ') } }),
    ...(affiliation === null || partners.has(affiliation) ? {} : { affiliation: { code: 'field.notFound' as const } }),
  };
}

export interface Read<T> {
  value: T | null;
  problems: FieldProblems;
}

/** Reads the JSON of a form's field by its schema. */
export function readJson<T>(schema: z.ZodType<T>, text: string | undefined, field: string): Read<T> {
  if (text === undefined) return { value: null, problems: { [field]: { code: 'field.required' } } };
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { value: null, problems: { [field]: { code: 'field.form' } } };
  }
  if (namesPrototype(given)) return { value: null, problems: { [field]: { code: 'field.form' } } };
  const parsed = schema.safeParse(given, { reportInput: true });
  return parsed.success
    ? { value: parsed.data, problems: {} }
    : { value: null, problems: fieldProblems(parsed.error.issues, field === 'proof' ? ['proof'] : []) };
}

/** The address in its one form, or what is wrong with it. */
export function readAddress(email: string): Read<string> {
  const address = emailAddress(email);
  return address === null ? { value: null, problems: { email: { code: 'field.form' } } } : { value: address, problems: {} };
}
