import { type RefObject, useCallback, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Organisation } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import { focusEntry } from '../grid/focusEntry.ts';
import { useUndoShortcut } from '../measurements/grid/navigation/useUndoShortcut.ts';
import { targetSlot } from './cells/levelSlot.ts';
import { acceptLevel } from './cells/parseLevel.ts';
import { shownTarget } from './cells/shownTarget.ts';
import { type FillKind, planFill } from './fill/planFill.ts';
import { type TargetBody, targetContent } from './outbox/targetBody.ts';
import type { TargetOutbox } from './outbox/TargetOutbox.ts';
import { rowKeyOf } from './rows/rowKeyOf.ts';
import type { TargetCell, TargetRow } from './rows/targetRow.ts';

interface UseTargetEditsParams {
  rows: readonly TargetRow[];
  organisations: readonly Organisation[];
  outbox: TargetOutbox;
  container: RefObject<HTMLElement | null>;
}

/** Changes of several targets at once, which are undone together, and the undo. */
export function useTargetEdits({ rows, organisations, outbox, container }: UseTargetEditsParams) {
  const translate = useTranslate();
  const [resets, setResets] = useState<ReadonlyMap<string, number>>(new Map());

  function enter(changes: readonly { cell: TargetCell; body: TargetBody }[]) {
    const next = new Map(resets);
    for (const { cell } of changes) {
      const key = `${rowKeyOf(cell.address)}.${cell.address.organisationId}`;
      next.set(key, (next.get(key) ?? 0) + 1);
    }
    setResets(next);
    const changed = changes.filter(({ cell, body }) => !targetContent.isStored(shownTarget(cell, outbox), body));
    outbox.changeAll(changed.map(({ cell, body }) => ({ address: cell.address, body, base: cell.assignment })));
    announce(translate('targets.said.entered', { smart_count: changed.length }));
  }

  function fill(kind: FillKind, from: TargetCell) {
    const assignment = shownTarget(from, outbox);
    const cells = assignment
      ? planFill({
          kind,
          rows,
          organisationIds: organisations.map(({ id }) => id),
          from: { rowKey: rowKeyOf(from.address), organisationId: from.address.organisationId },
          shownOf: (cell) => shownTarget(cell, outbox),
        })
      : [];
    const changes = cells.flatMap((cell) => {
      const row = rows.find(({ key }) => key === rowKeyOf(cell.address));
      const context = row && { indicator: row.indicator, assignment: shownTarget(cell, outbox), slot: targetSlot };
      const level = context && acceptLevel(assignment?.target ?? null, context);
      return level?.kind === 'entry' && level.body ? [{ cell, body: level.body }] : [];
    });
    if (cells.length === 0) announce(translate('targets.nothingToFill'));
    else if (changes.length === 0) announce(translate('targets.nothingFits'));
    else enter(changes);
    focusEntry(container.current, rowKeyOf(from.address), String(from.address.organisationId));
  }

  const undo = useCallback(() => {
    const address = outbox.undo();
    if (!address) return;
    const rowKey = rowKeyOf(address);
    focusEntry(container.current, rowKey, String(address.organisationId));
    const name = rows.find(({ key }) => key === rowKey)?.indicator.name ?? '';
    announce(translate('targets.said.undone', { name }));
  }, [outbox, container, rows, translate]);
  useUndoShortcut(undo);
  return { enter, fill, undo, resets };
}
