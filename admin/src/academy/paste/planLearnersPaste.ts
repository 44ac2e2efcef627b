import { type Enrolment, type EnrolmentStage, parseFigure } from '@pilotage/shared';
import type { PasteChoice } from '../../measurements/paste/pasteChoice.ts';
import { stageSlots } from '../cells/learnersSlot.ts';
import { acceptLearners, type LearnersParse } from '../cells/parseLearners.ts';
import type { EnrolmentBody } from '../outbox/enrolmentBody.ts';
import type { AcademyRow } from '../rows/academyRow.ts';

/** One pasted text with the number that it is for; without a row or a stage it lies outside the table. */
export interface PastedLearners {
  position: string;
  text: string;
  row: AcademyRow | null;
  stage: EnrolmentStage | null;
  outcome: LearnersParse | { kind: 'kept' | 'leftOut' | 'outside' };
}

interface PlanLearnersPasteParams {
  block: readonly (readonly string[])[];
  rows: readonly AcademyRow[];
  stages: readonly EnrolmentStage[];
  /** The cell into which the block was pasted. */
  at: { row: number; column: number };
  /** By position. */
  choices: ReadonlyMap<string, PasteChoice>;
  shownOf: (row: AcademyRow) => Enrolment | null;
}

function readText(text: string, choice: PasteChoice | undefined): PastedLearners['outcome'] | number {
  if (choice === 'leaveOut') return { kind: 'leftOut' };
  if (choice !== undefined) return choice;
  const parsed = parseFigure(text);
  if (parsed.kind === 'empty') return { kind: 'kept' };
  if (parsed.kind === 'figure') return parsed.value;
  return parsed.kind === 'ambiguous' ? parsed : { kind: 'refused', why: `academy.problem.${parsed.why}` };
}

/** Plans the effect of each text. The numbers of a line change one record: they are entered together, or none of them. */
export function planLearnersPaste(params: PlanLearnersPasteParams): PastedLearners[] {
  const { block, rows, stages, at, choices, shownOf } = params;
  return block.flatMap((texts, line) => {
    const row = rows[at.row + line] ?? null;
    const cells = texts.map((text, column) => {
      const position = `${line}.${column}`;
      return { position, text, row, stage: stages[at.column + column] ?? null, read: readText(text, choices.get(position)) };
    });
    const body: EnrolmentBody = {};
    const shown = row && shownOf(row);
    for (const { stage, read } of cells)
      if (stage !== null && typeof read === 'number') Object.assign(body, stageSlots[stage].write(shown, read));
    const accepted = row && acceptLearners(body, row, shown);
    return cells.map(({ read, ...cell }): PastedLearners => {
      if (typeof read !== 'number') {
        const isOutside = (cell.row === null || cell.stage === null) && read.kind !== 'kept';
        return { ...cell, outcome: isOutside ? { kind: 'outside' } : read };
      }
      if (accepted === null || cell.stage === null) return { ...cell, outcome: { kind: 'outside' } };
      return { ...cell, outcome: accepted };
    });
  });
}

/** What the plan changes: one body for each row. */
export function listPastedChanges(plan: readonly PastedLearners[]): { row: AcademyRow; body: EnrolmentBody }[] {
  const changes = new Map<AcademyRow, EnrolmentBody>();
  for (const { row, outcome } of plan) if (row && outcome.kind === 'entry' && outcome.body) changes.set(row, outcome.body);
  return [...changes].map(([row, body]) => ({ row, body }));
}

/** Whether the plan can be entered without a question: everything is read, and nothing looks wrong. */
export const hasNoQuestion = (plan: readonly PastedLearners[]): boolean =>
  plan.every(({ outcome }) => (outcome.kind === 'entry' ? outcome.warning === null : outcome.kind === 'kept'));
