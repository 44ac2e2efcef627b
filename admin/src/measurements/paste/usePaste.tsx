import { type ClipboardEvent, type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { announce } from '../../a11y/announcements.ts';
import { useFormatLocale } from '../../i18n/locale.ts';
import { createCellBody } from '../outbox/cellBody.ts';
import { cellContentOf, isSameContent } from '../cells/cellContent.ts';
import type { FigureRow } from '../rows/figureRow.ts';
import type { Outbox } from '../outbox/Outbox.ts';
import { parsePastedBlock } from './parsePastedBlock.ts';
import { isUnambiguous, type PastePlanRow, planPaste } from './planPaste.ts';
import type { PasteChoice } from './pasteChoice.ts';
import { PastePreview } from './PastePreview.tsx';
import { applyCellBody } from '../outbox/applyCellBody.ts';
import { formatFigureInput } from '../cells/formatFigureInput.ts';

interface PendingPaste {
  block: string[][];
  from: number;
  column: 'figure' | 'second';
}

interface UsePasteParams {
  rows: readonly FigureRow[];
  periodId: number;
  outbox: Outbox;
  nameOf: (row: FigureRow) => string;
}

/** Pastes a block from a spreadsheet, from the focused field downwards. Ambiguous blocks are previewed first. */
export function usePaste({ rows, periodId, outbox, nameOf }: UsePasteParams): {
  onPaste: (event: ClipboardEvent) => void;
  pasteCounts: ReadonlyMap<number, number>;
  preview: ReactNode;
} {
  const translate = useTranslate();
  const locale = useFormatLocale();
  const [pasted, setPasted] = useState<PendingPaste | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, PasteChoice>>(new Map());
  const [pasteCounts, setPasteCounts] = useState<ReadonlyMap<number, number>>(new Map());
  const addressOf = ({ assignment }: FigureRow) => ({
    organisationId: assignment.organisationId,
    assignmentId: assignment.id,
    periodId,
  });
  const cellOf = (row: FigureRow) => {
    const { unsent } = outbox.syncStatus(addressOf(row));
    return unsent ? applyCellBody(unsent.base, unsent.address, unsent.body) : row.cell;
  };
  const planOf = ({ block, from, column }: PendingPaste, choices: ReadonlyMap<string, PasteChoice>) => {
    const resolved = block.map((tokens, line) =>
      tokens.map((token, index) => {
        const choice = choices.get(`${line}.${index}`);
        return typeof choice === 'number' ? formatFigureInput(choice, locale) : token;
      }),
    );
    const leftOut = new Set([...choices].flatMap(([place, choice]) => (choice === 'leaveOut' ? [Number.parseInt(place)] : [])));
    return planPaste({ block: resolved, rows: rows.slice(from), column, cellOf, locale, leftOut });
  };

  function fill(plan: readonly PastePlanRow[]) {
    const next = new Map(pasteCounts);
    let count = 0;
    for (const { row, outcome } of plan) {
      if (row === null || outcome.kind !== 'entry') continue;
      const cell = cellOf(row);
      const currentContent = cellContentOf(cell, row.indicator);
      next.set(row.assignment.id, (next.get(row.assignment.id) ?? 0) + 1);
      count += 1;
      if (isSameContent(outcome.content, currentContent)) continue;
      outbox.change(addressOf(row), createCellBody(cell, currentContent, { content: outcome.content }), row.cell);
    }
    setPasteCounts(next);
    announce(translate('figures.paste.filled', { smart_count: count }));
  }

  function close() {
    setPasted(null);
    setChoices(new Map());
  }

  function onPaste(event: ClipboardEvent) {
    const { target } = event;
    if (!(target instanceof HTMLInputElement)) return;
    const column = target.dataset.column;
    const assignmentId = Number(target.closest<HTMLElement>('[data-row]')?.dataset.row);
    const from = rows.findIndex((row) => row.assignment.id === assignmentId);
    const block = parsePastedBlock(event.clipboardData.getData('text/plain'));
    const isOne = block.length === 1 && block[0]?.length === 1;
    if (isOne || from < 0 || (column !== 'figure' && column !== 'second')) return;
    event.preventDefault();
    const pending: PendingPaste = { block, from, column };
    const plan = planOf(pending, new Map());
    if (isUnambiguous(plan)) fill(plan);
    else setPasted(pending);
  }

  const plan = pasted ? planOf(pasted, choices) : [];
  const preview = pasted && (
    <PastePreview
      block={pasted.block}
      plan={plan}
      nameOf={nameOf}
      choices={choices}
      onChoose={(line, token, choice) => setChoices(new Map(choices).set(`${line}.${token}`, choice))}
      onFill={() => {
        fill(plan);
        close();
      }}
      onClose={close}
    />
  );
  return { onPaste, pasteCounts, preview };
}
