import { type ClipboardEvent, type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { announce } from '../a11y/announcements.ts';
import { useFormatLocale } from '../i18n/locale.ts';
import { cellBody } from './cellBody.ts';
import { entryOf, isSameEntry } from './entry.ts';
import type { FigureRow } from './figureRows.ts';
import type { Outbox } from './outbox.ts';
import { pastedBlock } from './pastedBlock.ts';
import { isPlain, type PasteLine, pastePlan } from './pastePlan.ts';
import { PastePreview } from './PastePreview.tsx';
import { shownCell } from './shownCell.ts';
import { typedFigure } from './typedFigure.ts';

interface Pasted {
  block: string[][];
  from: number;
  column: 'figure' | 'second';
}

interface PasteInto {
  rows: readonly FigureRow[];
  periodId: number;
  outbox: Outbox;
  nameOf: (row: FigureRow) => string;
}

/** Enters a block copied from a spreadsheet from the focused field downwards; what is unclear is shown before. */
export function usePaste({ rows, periodId, outbox, nameOf }: PasteInto): {
  onPaste: (event: ClipboardEvent) => void;
  filled: ReadonlyMap<number, number>;
  preview: ReactNode;
} {
  const translate = useTranslate();
  const locale = useFormatLocale();
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map());
  const [filled, setFilled] = useState<ReadonlyMap<number, number>>(new Map());
  const addressOf = ({ assignment }: FigureRow) => ({
    organisationId: assignment.organisationId,
    assignmentId: assignment.id,
    periodId,
  });
  const cellOf = (row: FigureRow) => {
    const { unsent } = outbox.onItsWay(addressOf(row));
    return unsent ? shownCell(unsent.base, unsent.address, unsent.body) : row.cell;
  };
  const planOf = ({ block, from, column }: Pasted, choices: ReadonlyMap<string, number>) => {
    const resolved = block.map((tokens, line) =>
      tokens.map((token, at) => {
        const choice = choices.get(`${line}.${at}`);
        return choice === undefined ? token : typedFigure(choice, locale);
      }),
    );
    return pastePlan({ block: resolved, rows: rows.slice(from), column, cellOf, locale });
  };

  function fill(plan: readonly PasteLine[]) {
    const next = new Map(filled);
    let count = 0;
    for (const { row, outcome } of plan) {
      if (row === null || outcome.kind !== 'entry') continue;
      const cell = cellOf(row);
      const present = entryOf(cell, row.indicator);
      next.set(row.assignment.id, (next.get(row.assignment.id) ?? 0) + 1);
      count += 1;
      if (isSameEntry(outcome.entry, present)) continue;
      outbox.change(addressOf(row), cellBody(cell, present, { entry: outcome.entry }), row.cell);
    }
    setFilled(next);
    announce(translate('figures.paste.filled', { smart_count: count }));
  }

  function close() {
    setPasted(null);
    setChosen(new Map());
  }

  function onPaste(event: ClipboardEvent) {
    const { target } = event;
    if (!(target instanceof HTMLInputElement)) return;
    const column = target.dataset.column;
    const assignmentId = Number(target.closest<HTMLElement>('[data-row]')?.dataset.row);
    const from = rows.findIndex((row) => row.assignment.id === assignmentId);
    const block = pastedBlock(event.clipboardData.getData('text/plain'));
    const isOne = block.length === 1 && block[0]?.length === 1;
    if (isOne || from < 0 || (column !== 'figure' && column !== 'second')) return;
    event.preventDefault();
    const given: Pasted = { block, from, column };
    const plan = planOf(given, new Map());
    if (isPlain(plan)) fill(plan);
    else setPasted(given);
  }

  const plan = pasted ? planOf(pasted, chosen) : [];
  const preview = pasted && (
    <PastePreview
      block={pasted.block}
      plan={plan}
      nameOf={nameOf}
      chosen={chosen}
      onChoose={(line, token, reading) => setChosen(new Map(chosen).set(`${line}.${token}`, reading))}
      onFill={() => {
        fill(plan);
        close();
      }}
      onClose={close}
    />
  );
  return { onPaste, filled, preview };
}
