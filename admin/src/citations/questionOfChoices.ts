import { type CitedQuestion, citedQuestionSchema } from '@pilotage/shared';
import type { CompareChoices } from '../progress/views/useCompareChoices.ts';

type CitedChoices = Pick<CompareChoices, 'view' | 'code' | 'by' | 'place' | 'basis' | 'period' | 'asOf'>;

/** What a view asks, to be cited; null where it cannot be asked again as of an earlier time. */
export function questionOfChoices({ view, code, by, place, basis, period, asOf }: CitedChoices): CitedQuestion | null {
  if (view === 'academy' || period === undefined) return null;
  const params = { view, indicator: code, by, place: place ?? '', through: String(period.number), basis, asOf };
  const stated = Object.entries(params).filter(([, value]) => value !== '');
  const parsed = citedQuestionSchema.safeParse({ path: '/compare', params: Object.fromEntries(stated) });
  return parsed.success ? parsed.data : null;
}
