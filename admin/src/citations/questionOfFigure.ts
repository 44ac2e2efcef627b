import { type CitedQuestion, citedQuestionSchema } from '@pilotage/shared';

/** What an explanation asks, to be cited, from the parameters of its address; null where they make no question. */
export function questionOfFigure(params: Readonly<Record<string, string>>): CitedQuestion | null {
  const stated = Object.entries(params).filter(([, value]) => value !== '');
  const parsed = citedQuestionSchema.safeParse({ path: '/explain', params: Object.fromEntries(stated) });
  return parsed.success ? parsed.data : null;
}
