import { type Judgement, resources, toFieldProblems } from '@pilotage/shared';

/** What is wrong with one field of the rubric: the i18n key of its words, and the limit that they name. */
export interface JudgementProblem {
  message: string;
  limit?: string | number;
}

const messages = new Map([
  ['field.tooLong', 'resource.tooLong'],
  ['field.tooMany', 'evaluations.rubric.tooMany'],
  ['field.empty', 'ra.validation.required'],
  ['field.required', 'ra.validation.required'],
  ['field.hidden', 'evaluations.rubric.hidden'],
  ['field.unprintable', 'evaluations.rubric.hidden'],
  ['field.oneLine', 'evaluations.rubric.oneLine'],
  ['evaluations.evidenceAddress', 'evaluations.rubric.evidenceHelp'],
]);

/** The problems of a rubric by criterion and path within its judgement, such as `impact.evidence.0.label`, in the order of the rubric. */
export function findJudgementProblems(judgements: readonly Judgement[]): ReadonlyMap<string, JudgementProblem> {
  const parsed = resources.evaluations.fields.judgements.safeParse(judgements);
  if (parsed.success) return new Map();
  return new Map(
    Object.entries(toFieldProblems(parsed.error.issues)).map(([path, { code, limit }]): [string, JudgementProblem] => {
      const [index = '', ...rest] = path.split('.');
      const message = messages.get(code) ?? 'evaluations.rubric.invalid';
      const key = [judgements[Number(index)]?.criterion ?? '', ...rest].join('.');
      return [key, limit === undefined ? { message } : { message, limit }];
    }),
  );
}
