import { type ClipboardEvent, type ReactNode, useState } from 'react';
import type { EnrolmentStage } from '@pilotage/shared';
import { parsePastedBlock } from '../../measurements/paste/parsePastedBlock.ts';
import type { PasteChoice } from '../../measurements/paste/pasteChoice.ts';
import type { EnrolmentBody } from '../outbox/enrolmentBody.ts';
import type { EnrolmentOutbox } from '../outbox/EnrolmentOutbox.ts';
import { type AcademyRow, shownEnrolment } from '../rows/academyRow.ts';
import { LearnersPastePreview } from './LearnersPastePreview.tsx';
import { hasNoQuestion, listPastedChanges, planLearnersPaste } from './planLearnersPaste.ts';

interface UseLearnersPasteParams {
  rows: readonly AcademyRow[];
  stages: readonly EnrolmentStage[];
  outbox: EnrolmentOutbox;
  isEditable: boolean;
  nameOf: (row: AcademyRow, stage: EnrolmentStage) => string;
  onEnter: (changes: readonly { row: AcademyRow; body: EnrolmentBody }[]) => void;
}

interface PendingBlock {
  block: string[][];
  at: { row: number; column: number };
}

const noChoices: ReadonlyMap<string, PasteChoice> = new Map();

/** Enters a block that was copied from a spreadsheet, from the focused cell on. What is not clear is shown first. */
export function useLearnersPaste({ rows, stages, outbox, isEditable, nameOf, onEnter }: UseLearnersPasteParams): {
  onPaste: (event: ClipboardEvent) => void;
  preview: ReactNode;
} {
  const [pending, setPending] = useState<PendingBlock | null>(null);
  const [choices, setChoices] = useState(noChoices);
  const planOf = (pasted: PendingBlock, chosen: typeof noChoices) =>
    planLearnersPaste({ ...pasted, rows, stages, choices: chosen, shownOf: (row) => shownEnrolment(row, outbox) });
  function close() {
    setPending(null);
    setChoices(noChoices);
  }
  function onPaste(event: ClipboardEvent) {
    const { target } = event;
    if (!isEditable || !(target instanceof HTMLInputElement)) return;
    const rowKey = target.closest<HTMLElement>('[data-row]')?.dataset.row;
    const row = rows.findIndex(({ module }) => String(module.id) === rowKey);
    const column = stages.findIndex((stage) => stage === target.dataset.column);
    const block = parsePastedBlock(event.clipboardData.getData('text/plain'));
    if ((block.length === 1 && block[0]?.length === 1) || row < 0 || column < 0) return;
    event.preventDefault();
    const pasted = { block, at: { row, column } };
    const plan = planOf(pasted, noChoices);
    if (hasNoQuestion(plan)) onEnter(listPastedChanges(plan));
    else setPending(pasted);
  }
  const plan = pending && planOf(pending, choices);
  const preview = plan && (
    <LearnersPastePreview
      plan={plan}
      nameOf={nameOf}
      choices={choices}
      onChoose={(position, choice) => setChoices(new Map(choices).set(position, choice))}
      onEnter={() => {
        onEnter(listPastedChanges(plan));
        close();
      }}
      onClose={close}
    />
  );
  return { onPaste, preview };
}
