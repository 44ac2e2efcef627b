import { type ClipboardEvent, type RefObject, useCallback, useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { type PlanNumber, planNumbers } from '@pilotage/shared';
import { announce } from '../../a11y/announcements.ts';
import { focusEntry } from '../../grid/focusEntry.ts';
import { useUndoShortcut } from '../../measurements/grid/navigation/useUndoShortcut.ts';
import { parsePastedBlock } from '../../measurements/paste/parsePastedBlock.ts';
import { planContent } from './planContent.ts';
import type { PlanOutbox } from './PlanOutbox.ts';
import { type PastedChange, readPlanPaste } from './planPaste.ts';
import { type PlanRow, shownPlan } from './planRow.ts';

interface UsePlanEditsParams {
  rows: readonly PlanRow[];
  numbers: readonly PlanNumber[];
  outbox: PlanOutbox;
  isEditable: boolean;
  container: RefObject<HTMLElement | null>;
}

const rowKeyOf = ({ objectiveId, kind }: PlanRow['address']) => `${objectiveId}.${kind}`;

/** A pasted block, the undo, and what became of each change, said aloud. */
export function usePlanEdits({ rows, numbers, outbox, isEditable, container }: UsePlanEditsParams) {
  const translate = useTranslate();
  const [resets, setResets] = useState<ReadonlyMap<string, number>>(new Map());
  const [pasteProblem, setPasteProblem] = useState<{ text: string; why: string } | null>(null);
  const describe = useCallback(
    (address: PlanRow['address']) => {
      const title = rows.find(({ key }) => key === rowKeyOf(address))?.objective.title ?? '';
      return `${translate(`resources.activities.choices.kind.${address.kind}`)}, ${title}`;
    },
    [rows, translate],
  );
  useEffect(() => {
    outbox.onEvent(({ kind, address, why }) =>
      announce(translate(`targets.said.${kind}`, { name: describe(address), why: why ?? '' })),
    );
  }, [outbox, describe, translate]);

  function enter(changes: readonly PastedChange[]) {
    const next = new Map(resets);
    for (const { row } of changes) next.set(row.key, (next.get(row.key) ?? 0) + 1);
    setResets(next);
    const changed = changes.filter(({ row, body }) => !planContent.isStored(shownPlan(row, outbox), body));
    outbox.changeAll(changed.map(({ row, body }) => ({ address: row.address, body, base: row.plan })));
    const count = changed.reduce((sum, { body }) => sum + Object.keys(body).length, 0);
    announce(translate('dissemination.plan.pasted', { smart_count: count }));
  }

  function onPaste(event: ClipboardEvent) {
    const { target } = event;
    if (!isEditable || !(target instanceof HTMLInputElement)) return;
    const rowKey = target.closest<HTMLElement>('[data-row]')?.dataset.row;
    const row = rows.findIndex(({ key }) => key === rowKey);
    const column = numbers.findIndex((number) => number === target.dataset.column);
    const block = parsePastedBlock(event.clipboardData.getData('text/plain'));
    if ((block.length === 1 && block[0]?.length === 1) || row < 0 || column < 0) return;
    event.preventDefault();
    const pasted = readPlanPaste({ block, rows, numbers, at: { row, column }, shownOf: (each) => shownPlan(each, outbox) });
    setPasteProblem(pasted.kind === 'refused' ? pasted : null);
    if (pasted.kind === 'changes') enter(pasted.changes);
  }

  const undo = useCallback(() => {
    const address = outbox.undo();
    if (!address) return;
    focusEntry(container.current, rowKeyOf(address), numbers[0] ?? planNumbers[0]);
    announce(translate('targets.said.undone', { name: describe(address) }));
  }, [outbox, container, describe, translate, numbers]);
  useUndoShortcut(undo);
  return { onPaste, pasteProblem, undo, resets };
}
