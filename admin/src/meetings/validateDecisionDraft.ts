import { isDay, normalizeDay } from '@pilotage/shared';
import type { DecisionDraft } from './decisionDraft.ts';

/** What keeps a decision from being recorded, as the keys of its texts. */
export function validateDecisionDraft({ text, organisationId, dueOn }: DecisionDraft): { text?: string; dueOn?: string } {
  const day = normalizeDay(dueOn);
  return {
    ...(text.trim() === '' ? { text: 'meetings.nothingSaid' } : {}),
    ...(organisationId !== '' && day !== '' && !isDay(day) ? { dueOn: 'resource.noDay' } : {}),
  };
}
