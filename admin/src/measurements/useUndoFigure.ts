import { type RefObject, useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { announce } from '../a11y/announcements.ts';
import { focusFigure } from './grid/navigation/focusFigure.ts';
import { useUndoShortcut } from './grid/navigation/useUndoShortcut.ts';
import type { Outbox } from './outbox/Outbox.ts';

/** Takes the last saved figure back, by a button or by Ctrl+Z, and moves the focus to it. `names` are by assignment. */
export function useUndoFigure(container: RefObject<HTMLElement | null>, outbox: Outbox, names: ReadonlyMap<number, string>) {
  const translate = useTranslate();
  const undo = useCallback(() => {
    const address = outbox.undo();
    if (!address) return;
    focusFigure(container.current, address.assignmentId);
    announce(translate('figures.said.undone', { indicator: names.get(address.assignmentId) ?? '' }));
  }, [container, outbox, names, translate]);
  useUndoShortcut(undo);
  return undo;
}
