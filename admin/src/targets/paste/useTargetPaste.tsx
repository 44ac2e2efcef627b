import { type ClipboardEvent, type ReactNode, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { Organisation } from '@pilotage/shared';
import { announce } from '../../a11y/announcements.ts';
import type { PasteChoice } from '../../measurements/paste/pasteChoice.ts';
import { parsePastedBlock } from '../../measurements/paste/parsePastedBlock.ts';
import { shownTarget } from '../cells/shownTarget.ts';
import type { TargetOutbox } from '../outbox/TargetOutbox.ts';
import type { TargetBody } from '../outbox/targetBody.ts';
import { readTargetTable } from '../template/readTargetTable.ts';
import type { TargetFile } from '../template/targetFile.ts';
import { useTargetTableHeads } from '../template/useTargetTableHeads.ts';
import type { TargetCell, TargetRow } from '../rows/targetRow.ts';
import { listUnknownNames } from './listUnknownNames.ts';
import type { PlacedTargets } from './placedTargets.ts';
import { isUnambiguous, type PastedTarget, planTargetPaste } from './planTargetPaste.ts';
import { TargetPastePreview } from './TargetPastePreview.tsx';

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

const noChoices: ReadonlyMap<string, PasteChoice> = new Map();

/** The cells of a block that begins at a cell of the table: from there to the right and down. */
function placeAtCell(block: string[][], { rows, organisations }: TargetTable, row: number, column: number): PlacedTargets {
  const width = Math.max(...block.map(({ length }) => length));
  return {
    block,
    lines: block.map((_, line) => ({ rowKey: rows[row + line]?.key ?? null, name: '' })),
    columns: Array.from({ length: width }, (_, at) => ({ organisationId: organisations[column + at]?.id ?? null, name: '' })),
    isNamed: false,
    decimal: null,
    problems: new Map(),
    ignored: [],
  };
}

/**
 * Enters targets from a spreadsheet: a block from the focused cell on, or, pasted or as a file, a table that has the heads of the
 * downloaded one, wherever they say. What is ambiguous or replaces something is previewed first.
 */
export function useTargetPaste({ shown, all, outbox, nameOf, onEnter }: UseTargetPasteParams): {
  onPaste: (event: ClipboardEvent) => void;
  readFile: (file: TargetFile) => void;
  preview: ReactNode;
} {
  const translate = useTranslate();
  const notify = useNotify();
  const heads = useTargetTableHeads();
  const [pending, setPending] = useState<PlacedTargets | null>(null);
  const [choices, setChoices] = useState(noChoices);
  const shownOf = (cell: TargetCell) => shownTarget(cell, outbox);
  const planOf = (placed: PlacedTargets, chosen: typeof noChoices) =>
    planTargetPaste({ placed, rows: all.rows, shownOf, choices: chosen });
  const enter = (plan: readonly PastedTarget[]) =>
    onEnter(
      plan.flatMap(({ cell, outcome }) =>
        cell && outcome.kind === 'entry' && outcome.body ? [{ cell, body: outcome.body }] : [],
      ),
    );
  function close() {
    setPending(null);
    setChoices(noChoices);
  }
  /** A table that names its cells may be older than what somebody else has entered since: each change is shown first. */
  function show(placed: PlacedTargets) {
    const plan = planOf(placed, noChoices);
    const hasNothing = plan.every(({ outcome }) => outcome.kind === 'kept') && listUnknownNames(placed).length === 0;
    if (placed.isNamed ? !hasNothing : !isUnambiguous(plan)) setPending(placed);
    else if (!placed.isNamed) enter(plan);
    else {
      announce(translate('targets.paste.nothing'));
      notify('targets.paste.nothing');
    }
  }
  function onPaste(event: ClipboardEvent) {
    const { target } = event;
    if (!(target instanceof HTMLInputElement)) return;
    const row = shown.rows.findIndex(({ key }) => key === target.closest<HTMLElement>('[data-row]')?.dataset.row);
    const column = shown.organisations.findIndex(({ id }) => String(id) === target.dataset.column);
    const block = parsePastedBlock(event.clipboardData.getData('text/plain'));
    if ((block.length === 1 && block[0]?.length === 1) || row < 0 || column < 0) return;
    event.preventDefault();
    show(readTargetTable({ block, ...all, heads }) ?? placeAtCell(block, shown, row, column));
  }
  function readFile(file: TargetFile) {
    const placed = readTargetTable({ ...file, ...all, heads });
    if (placed) show(placed);
    else notify('targets.upload.noHeads', { type: 'error', messageArgs: { name: file.name, code: heads.code } });
  }
  const preview = pending && (
    <TargetPastePreview
      placed={pending}
      shownOf={shownOf}
      plan={planOf(pending, choices)}
      nameOf={nameOf}
      choices={choices}
      onChoose={(position, choice) => setChoices(new Map(choices).set(position, choice))}
      onEnter={(plan) => {
        enter(plan);
        close();
      }}
      onClose={close}
    />
  );
  return { onPaste, readFile, preview };
}
