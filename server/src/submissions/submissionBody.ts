import {
  countryField,
  type Contest,
  type FieldProblems,
  toFieldProblems,
  plainText,
  resources,
  type SolutionAnswer,
} from '@pilotage/shared';
import { z } from 'zod';
import { normalizeEmailAddress } from '../mail/normalizeEmailAddress.ts';
import { hasPrototypeKey } from '../http/requests/hasPrototypeKey.ts';

const contractFields = { ...resources.solutions.fields, ...resources.applicants.fields };

const sharedFields = {
  title: contractFields.title,
  summary: contractFields.summary,
  answers: z.array(z.strictObject({ questionId: z.int().min(1), text: plainText(20_000) })).max(20),
  country: countryField(),
  /** One of the contest's themes; checked against the contest. */
  theme: z.string().max(80).nullable(),
  /** The short name of the partner that the applicant works for. */
  affiliation: z.string().max(80).nullable(),
  mayPublish: z.boolean(),
  name: contractFields.name,
  phone: contractFields.phone,
  belongsTo: contractFields.belongsTo,
  locale: contractFields.locale,
};

const consent = z.custom<true>((value) => value === true, { params: { code: 'submissions.consent' } });

/** The fields of an amendment: the address is known already. */
export const amendmentBody = z.strictObject({ ...sharedFields, consent });

/** The fields of a visitor's submission; `website` is a field that people do not see. */
export const submissionBody = z.strictObject({
  ...sharedFields,
  consent,
  email: z.string().max(300),
  website: z.custom<''>((value) => value === '', { params: { code: 'submissions.trap' } }),
});

export type SubmissionFields = z.infer<typeof amendmentBody>;

function answerProblems({ questions }: Contest, answers: readonly SolutionAnswer[]): FieldProblems {
  const problems: FieldProblems = {};
  const questionById = new Map((questions ?? []).map((question) => [question.id, question]));
  const textByQuestion = new Map(answers.map((answer) => [answer.questionId, answer.text]));
  if (textByQuestion.size < answers.length) problems.answers = { code: 'field.repeated' };
  for (const [id, text] of textByQuestion) {
    const question = questionById.get(id);
    const field = `answers.${id}`;
    if (!question) problems[field] = { code: 'field.unknown' };
    else if (text.length > question.longest) problems[field] = { code: 'field.tooLong', limit: question.longest };
  }
  for (const { id, required } of questionById.values())
    if (required && (textByQuestion.get(id) ?? '').trim() === '') problems[`answers.${id}`] = { code: 'field.required' };
  return problems;
}

function themeProblems({ themes }: Contest, theme: string | null): FieldProblems {
  if (themes === null) return theme === null ? {} : { theme: { code: 'field.unknown' } };
  if (theme === null) return { theme: { code: 'field.required' } };
  return themes.includes(theme) ? {} : { theme: { code: 'field.choice', allowed: themes.join(', ') } };
}

/** The problems of a submission to this contest, all fields together; `partners` are the accepted short names. */
export function submissionProblems(
  contest: Contest,
  partners: ReadonlySet<string>,
  submissionFields: SubmissionFields,
): FieldProblems {
  const { answers, theme, locale, affiliation } = submissionFields;
  return {
    ...answerProblems(contest, answers),
    ...themeProblems(contest, theme),
    ...(contest.languages.includes(locale)
      ? {}
      : { locale: { code: 'field.choice' as const, allowed: contest.languages.join(', ') } }),
    ...(affiliation === null || partners.has(affiliation) ? {} : { affiliation: { code: 'field.notFound' as const } }),
  };
}

export interface ParseResult<T> {
  value: T | null;
  problems: FieldProblems;
}

/** Parses the JSON of a form field by its schema. */
export function parseJsonField<T>(schema: z.ZodType<T>, text: string | undefined, field: string): ParseResult<T> {
  if (text === undefined) return { value: null, problems: { [field]: { code: 'field.required' } } };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { value: null, problems: { [field]: { code: 'field.form' } } };
  }
  if (hasPrototypeKey(json)) return { value: null, problems: { [field]: { code: 'field.form' } } };
  const parsed = schema.safeParse(json, { reportInput: true });
  return parsed.success
    ? { value: parsed.data, problems: {} }
    : { value: null, problems: toFieldProblems(parsed.error.issues, field === 'proof' ? ['proof'] : []) };
}

/** The canonical address, or its problem. */
export function parseEmailAddress(email: string): ParseResult<string> {
  const address = normalizeEmailAddress(email);
  return address === null ? { value: null, problems: { email: { code: 'field.form' } } } : { value: address, problems: {} };
}
