import {
  type Assignment,
  type CsvDialect,
  formatFieldMessage,
  type Indicator,
  parseFigure,
  validateLevels,
} from '@pilotage/shared';
import type { EntryParse } from '../../grid/entryParse.ts';
import { emptyTarget, type TargetBody } from '../outbox/targetBody.ts';
import type { LevelSlot } from './levelSlot.ts';

/** What a typed text means for an assignment. */
export type LevelParse = EntryParse<TargetBody, 'exceedsWhole'>;

interface LevelContext {
  indicator: Indicator;
  /** The assignment as it is shown. */
  assignment: Assignment | null;
  slot: LevelSlot;
  /** The decimal mark of the file that the text is from, where it is known. */
  decimal?: CsvDialect['decimal'] | null;
}

const reportsPattern = /^x$/i;

/** A share is typed as a fraction: 80 for 80 % would be 8,000 %. */
const warningOf = (value: number | null, { valueType }: Indicator) =>
  valueType === 'ratio' && value !== null && value > 1 ? 'exceedsWhole' : null;

/** Whether a level fits the indicator and the other levels, as the body that changes it. */
export function acceptLevel(value: number | null, { indicator, assignment, slot }: LevelContext): LevelParse {
  const body = slot.write(assignment, value);
  const [problem] = Object.values(validateLevels(indicator, { ...(assignment ?? emptyTarget), ...body }, assignment));
  if (problem) return { kind: 'refused', why: formatFieldMessage(problem) };
  return { kind: 'entry', body, warning: warningOf(value, indicator) };
}

/** Parses a typed level. Empty is no level; where there is no assignment, it changes nothing. */
export function parseLevel(text: string, context: LevelContext): LevelParse {
  const parsed = parseFigure(text, context.decimal);
  switch (parsed.kind) {
    case 'empty':
      return context.assignment === null ? { kind: 'entry', body: null, warning: null } : acceptLevel(null, context);
    case 'figure':
      return acceptLevel(parsed.value, context);
    case 'ambiguous':
      return parsed;
    case 'refused':
      return { kind: 'refused', why: `targets.problem.${parsed.why}` };
  }
}

/** Parses the text of a cell: besides a target, `x` says that the organisation reports the indicator without one. */
export const parseTarget = (text: string, context: LevelContext): LevelParse =>
  reportsPattern.test(text.trim()) ? acceptLevel(null, context) : parseLevel(text, context);
