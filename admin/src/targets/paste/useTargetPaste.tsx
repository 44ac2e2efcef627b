import { type ClipboardEvent, type ReactNode, useState } from 'react';
import type { Organisation } from '@pilotage/shared';
import { useFormatLocale } from '../../i18n/locale.ts';
import { formatFigureInput } from '../../measurements/cells/formatFigureInput.ts';
import { parsePastedBlock } from '../../measurements/paste/parsePastedBlock.ts';
import { shownTarget } from '../cells/shownTarget.ts';
import type { TargetOutbox } from '../outbox/TargetOutbox.ts';
import type { TargetBody } from '../outbox/targetBody.ts';
import { readTargetTable } from '../template/readTargetTable.ts';
import { useTargetTableHeads } from '../template/useTargetTableHeads.ts';
import type { TargetCell, TargetRow } from '../rows/targetRow.ts';
import { isUnambiguous, type PastedTarget, planTargetPaste } from './planTargetPaste.ts';
import { TargetPastePreview } from './TargetPastePreview.tsx';

interface PendingPaste {
  block: string[][];
  row: number;
  column: number;
}

interface TargetTable {
  rows: readonly TargetRow[];
  organisations: readonly Organisation[];
}

interface UseTargetPasteParams {
  /** What is shown, for a block that starts at a cell. */
  shown: TargetTable;
  /** Everything, for a table that names its rows and columns. */
  all: TargetTable;
  outbox: TargetOutbox;
  nameOf: (row: TargetRow, organisationId: number) => string;
  onEnter: (changes: readonly { cell: TargetCell; body: TargetBody }[]) => void;
}

/**
 * Pastes a block from a spreadsheet: from the focused cell to the right and down, or, where it has the heads of the downloaded
 * table, wherever they say. What is ambiguous is previewed first.
 */
export function useTargetPaste({ shown, all, outbox, nameOf, onEnter }: UseTargetPasteParams): {
  onPaste: (event: ClipboardEvent) => void;
  preview: ReactNode;
} {
  const locale = useFormatLocale();
  const [pasted, setPasted] = useState<PendingPaste | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, number>>(new Map());
  const heads = useTargetTableHeads();
  const { rows, organisations } = shown;
  const shownOf = (cell: TargetCell) => shownTarget(cell, outbox);
  /** The block with the rows and columns that it is for. */
  function placeBlock({ block, row, column }: PendingPaste) {
    const named = readTargetTable({ block, ...all, shownOf, heads });
    if (named) return { ...named, unfitReason: 'unknown' as const };
    const organisationIds = organisations.slice(column).map(({ id }) => id);
    return { block, rows: rows.slice(row), organisationIds, unfitReason: 'outside' as const };
  }
  const planOf = (pending: PendingPaste, chosen: ReadonlyMap<string, number>) => {
    const placed = placeBlock(pending);
    return planTargetPaste({
      ...placed,
      block: placed.block.map((line, lineIndex) =>
        line.map((text, columnIndex) => {
          const choice = chosen.get(`${lineIndex}.${columnIndex}`);
          return choice === undefined ? text : formatFigureInput(choice, locale);
        }),
      ),
      shownOf,
    });
  };
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
    // A table that was downloaded may be older than what somebody else has entered since.
    const isReplacing = placeBlock(pending).unfitReason === 'unknown' && plan.some(({ outcome }) => outcome.kind !== 'kept');
    if (isUnambiguous(plan) && !isReplacing) enter(plan);
    else setPasted(pending);
  }
  if (!pasted) return { onPaste, preview: null };
  const plan = planOf(pasted, choices);
  const placed = placeBlock(pasted);
  const preview = (
    <TargetPastePreview
      block={placed.block}
      isNamed={placed.unfitReason === 'unknown'}
      shownOf={shownOf}
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
