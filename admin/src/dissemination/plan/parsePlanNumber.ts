import {
  type DisseminationPlan,
  formatFieldMessage,
  parseFigure,
  type PlanNumber,
  planNumbers,
  validateDisseminationPlan,
} from '@pilotage/shared';
import type { EntryParse } from '../../grid/entryParse.ts';
import { type PlanBody, planContent } from './planContent.ts';
import type { PlanRow } from './planRow.ts';

export type PlanParse = EntryParse<PlanBody, never>;

/** Whether nothing is left of a plan: then its record is removed, so that its objective can change. */
const isEmptyAfter = (shown: DisseminationPlan, body: PlanBody): boolean =>
  [...planNumbers, 'comment' as const].every((field) => (field in body ? body[field] : shown[field]) === null);

/** Whether a change makes a valid plan, as an entry. */
export function acceptPlan(body: PlanBody, { objective, address }: PlanRow, shown: DisseminationPlan | null): PlanParse {
  const content = planContent.apply(shown, address, body);
  const [problem] = content === null ? [] : Object.values(validateDisseminationPlan(content, objective));
  if (problem) return { kind: 'refused', why: formatFieldMessage(problem) };
  return { kind: 'entry', body: shown !== null && isEmptyAfter(shown, body) ? null : body, warning: null };
}

/** Parses a typed number of a plan. Empty: nothing is said; where there is no record, it changes nothing. */
export function parsePlanNumber(text: string, row: PlanRow, shown: DisseminationPlan | null, number: PlanNumber): PlanParse {
  const parsed = parseFigure(text);
  switch (parsed.kind) {
    case 'empty':
      return shown === null ? { kind: 'entry', body: null, warning: null } : acceptPlan({ [number]: null }, row, shown);
    case 'figure':
      return acceptPlan({ [number]: parsed.value }, row, shown);
    case 'ambiguous':
      return parsed;
    case 'refused':
      return { kind: 'refused', why: `academy.problem.${parsed.why}` };
  }
}
