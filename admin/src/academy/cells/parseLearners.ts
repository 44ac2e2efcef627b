import {
  type EnrolmentContext,
  type EnrolmentWarning,
  formatFieldMessage,
  listEnrolmentWarnings,
  type Enrolment,
  parseFigure,
  validateEnrolment,
} from '@pilotage/shared';
import type { EntryParse } from '../../grid/entryParse.ts';
import { type EnrolmentBody, enrolmentContent } from '../outbox/enrolmentBody.ts';
import type { AcademyRow } from '../rows/academyRow.ts';
import type { LearnersSlot } from './learnersSlot.ts';

export type LearnersParse = EntryParse<EnrolmentBody, EnrolmentWarning>;

const contextOf = ({ module, periods, others }: AcademyRow, shown: Enrolment | null): EnrolmentContext => ({
  module,
  periods,
  others,
  stored: shown,
});

/** Whether a change fits the other figures of the module, as an entry. */
export function acceptLearners(body: EnrolmentBody, row: AcademyRow, shown: Enrolment | null): LearnersParse {
  const content = enrolmentContent.apply(shown, row.address, body);
  if (content === null) return { kind: 'entry', body, warning: null };
  const context = contextOf(row, shown);
  const [problem] = Object.values(validateEnrolment(content, context));
  if (problem) return { kind: 'refused', why: formatFieldMessage(problem) };
  const warning = listEnrolmentWarnings(content, context).find(
    (each) => each.kind === 'notOffered' || each.lower in body || each.upper in body,
  );
  return { kind: 'entry', body, warning: warning ?? null };
}

/** Parses a typed number of learners. Empty is not known; where there is no record, it changes nothing. */
export function parseLearners(text: string, row: AcademyRow, shown: Enrolment | null, slot: LearnersSlot): LearnersParse {
  const parsed = parseFigure(text);
  switch (parsed.kind) {
    case 'empty':
      return shown === null ? { kind: 'entry', body: null, warning: null } : acceptLearners(slot.write(shown, null), row, shown);
    case 'figure':
      return acceptLearners(slot.write(shown, parsed.value), row, shown);
    case 'ambiguous':
      return parsed;
    case 'refused':
      return { kind: 'refused', why: `academy.problem.${parsed.why}` };
  }
}
