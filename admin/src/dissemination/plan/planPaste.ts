import { type DisseminationPlan, hasPlanNumber, parseFigure, type PlanNumber } from '@pilotage/shared';
import { acceptPlan } from './parsePlanNumber.ts';
import type { PlanBody } from './planContent.ts';
import type { PlanRow } from './planRow.ts';

interface PlanPasteInput {
  block: readonly (readonly string[])[];
  rows: readonly PlanRow[];
  numbers: readonly PlanNumber[];
  /** The cell into which the block was pasted. */
  at: { row: number; column: number };
  shownOf: (row: PlanRow) => DisseminationPlan | null;
}

export interface PastedChange {
  row: PlanRow;
  body: PlanBody;
}

/** What a pasted block changes; or the first text of it that cannot be entered, and why. `why` is a text or the key of one. */
export type PlanPaste = { kind: 'changes'; changes: PastedChange[] } | { kind: 'refused'; text: string; why: string };

const refuse = (text: string, why: string): PlanPaste => ({ kind: 'refused', text, why });

/** What is wrong with one text of the block; null where it is a number, or empty. */
function findPasteProblem(text: string, row: PlanRow | undefined, number: PlanNumber | undefined): string | null {
  const parsed = parseFigure(text);
  if (parsed.kind === 'empty') return null;
  if (row === undefined || number === undefined) return 'dissemination.plan.outside';
  if (!hasPlanNumber(row.address.kind, number)) return 'dissemination.plan.notOfKind';
  if (parsed.kind === 'ambiguous') return 'dissemination.plan.ambiguous';
  return parsed.kind === 'refused' ? `academy.problem.${parsed.why}` : null;
}

/** Reads a block that was copied from a spreadsheet. It is entered as a whole, or not at all: nothing is guessed. */
export function readPlanPaste({ block, rows, numbers, at, shownOf }: PlanPasteInput): PlanPaste {
  const changes: PastedChange[] = [];
  for (const [line, texts] of block.entries()) {
    const row = rows[at.row + line];
    const body: PlanBody = {};
    for (const [column, text] of texts.entries()) {
      const number = numbers[at.column + column];
      const why = findPasteProblem(text, row, number);
      if (why !== null) return refuse(text, why);
      const parsed = parseFigure(text);
      if (parsed.kind === 'figure' && number !== undefined) body[number] = parsed.value;
    }
    if (row === undefined || Object.keys(body).length === 0) continue;
    const accepted = acceptPlan(body, row, shownOf(row));
    if (accepted.kind === 'refused') return refuse(texts.join(' '), accepted.why);
    changes.push({ row, body });
  }
  return { kind: 'changes', changes };
}
