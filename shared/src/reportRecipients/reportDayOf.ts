import { fromDayNumber, toDayNumber } from '../periods/toDayNumber.ts';
import type { Period } from '../periods/period.ts';
import type { ReportRecipient } from './reportRecipient.ts';

/** The day on which the report of a period is sent to a recipient by itself; null: never, or it has not closed yet. */
export function reportDayOf(
  { trigger, days }: Pick<ReportRecipient, 'trigger' | 'days'>,
  { dueOn }: Pick<Period, 'dueOn'>,
  closedOn: string | null,
): string | null {
  const from = { byHand: null, dueDay: dueOn, closing: closedOn }[trigger];
  return from === null ? null : fromDayNumber(toDayNumber(from) + days);
}
