import { type ClipboardEvent, type ReactNode, useState } from 'react';
import type { Organisation } from '@pilotage/shared';
import { useFormatLocale } from '../../i18n/locale.ts';
import { formatFigureInput } from '../../measurements/cells/formatFigureInput.ts';
import { parsePastedBlock } from '../../measurements/paste/parsePastedBlock.ts';
import { shownTarget } from '../cells/shownTarget.ts';
import type { TargetOutbox } from '../outbox/TargetOutbox.ts';
import type { TargetBody } from '../outbox/targetBody.ts';
import type { TargetCell, TargetRow } from '../rows/targetRow.ts';
import { isUnambiguous, type PastedTarget, planTargetPaste } from './planTargetPaste.ts';
import { TargetPastePreview } from './TargetPastePreview.tsx';

interface PendingPaste {
  block: string[][];
  row: number;
  column: number;
}

interface UseTargetPasteParams {
  rows: readonly TargetRow[];
  organisations: readonly Organisation[];
  outbox: TargetOutbox;
  nameOf: (row: TargetRow, organisationId: number) => string;
  onEnter: (changes: readonly { cell: TargetCell; body: TargetBody }[]) => void;
}

/** Pastes a block from a spreadsheet, from the focused cell to the right and down. Ambiguous blocks are previewed first. */
export function useTargetPaste({ rows, organisations, outbox, nameOf, onEnter }: UseTargetPasteParams): {
  onPaste: (event: ClipboardEvent) => void;
  preview: ReactNode;
} {
  const locale = useFormatLocale();
  const [pasted, setPasted] = useState<PendingPaste | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, number>>(new Map());
  const planOf = ({ block, row, column }: PendingPaste, chosen: ReadonlyMap<string, number>) =>
    planTargetPaste({
      block: block.map((line, lineIndex) =>
        line.map((text, columnIndex) => {
          const choice = chosen.get(`${lineIndex}.${columnIndex}`);
          return choice === undefined ? text : formatFigureInput(choice, locale);
        }),
      ),
      rows: rows.slice(row),
      organisationIds: organisations.slice(column).map(({ id }) => id),
      shownOf: (cell) => shownTarget(cell, outbox),
    });
  const enter = (plan: readonly PastedTarget[]) =>
    onEnter(
      plan.flatMap(({ cell, outcome }) =>
        cell && outcome.kind === 'entry' && outcome.body ? [{ cell, body: outcome.body }] : [],
      ),
    );
  function close() {
    setPasted(null);
    setChoices(new Map());
  }
  function onPaste(event: ClipboardEvent) {
    const { target } = event;
    if (!(target instanceof HTMLInputElement)) return;
    const row = rows.findIndex(({ key }) => key === target.closest<HTMLElement>('[data-row]')?.dataset.row);
    const column = organisations.findIndex(({ id }) => String(id) === target.dataset.column);
    const block = parsePastedBlock(event.clipboardData.getData('text/plain'));
    if ((block.length === 1 && block[0]?.length === 1) || row < 0 || column < 0) return;
    event.preventDefault();
    const pending = { block, row, column };
    const plan = planOf(pending, new Map());
    if (isUnambiguous(plan)) enter(plan);
    else setPasted(pending);
  }
  if (!pasted) return { onPaste, preview: null };
  const plan = planOf(pasted, choices);
  const preview = (
    <TargetPastePreview
      block={pasted.block}
      plan={plan}
      nameOf={nameOf}
      choices={choices}
      onChoose={(position, reading) => setChoices(new Map(choices).set(position, reading))}
      onEnter={() => {
        enter(plan);
        close();
      }}
      onClose={close}
    />
  );
  return { onPaste, preview };
}
