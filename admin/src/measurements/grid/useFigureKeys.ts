import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { Indicator } from '@pilotage/shared';
import { stepScoreOption } from '../cells/stepScoreOption.ts';
import type { CellDraft } from '../cells/useCellDraft.ts';

/**
 * Statements and keys of a figure's own: Backspace takes a statement back, Alt with an arrow key steps through a score, and Enter in
 * an empty cell takes what the records give before the table moves on.
 */
export function useFigureKeys(group: RefObject<HTMLElement | null>, cell: CellDraft, indicator: Indicator, onTake?: () => void) {
  const { statedAvailability, texts } = cell.draft;
  // A statement and a figure have other fields: the focus follows into the first of them.
  const movesFocus = useRef(false);
  useEffect(() => {
    if (!movesFocus.current) return;
    movesFocus.current = false;
    group.current?.querySelector<HTMLElement>('[data-column=figure]')?.focus();
  });
  const declare = (availability: 'notApplicable' | 'withheld') => {
    movesFocus.current = true;
    cell.declare(availability);
  };
  const clearStatement = () => {
    movesFocus.current = true;
    cell.clear();
  };
  const handleStatementKey = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.key !== 'Backspace' || event.currentTarget.value !== '') return false;
    clearStatement();
    return true;
  };
  const handleFigureKey = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    const isEnter = event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isEnter && cell.cell === null && event.currentTarget.value === '') onTake?.();
    return handleScoreKey(event);
  };
  const handleScoreKey = (event: KeyboardEvent) => {
    if (indicator.valueType !== 'score' || !event.altKey || !event.key.startsWith('Arrow')) return false;
    const next = stepScoreOption(indicator.options, texts[0] ?? '', event.key === 'ArrowUp' ? -1 : 1);
    if (next !== null) cell.type(0, next);
    return true;
  };
  return { declare, clearStatement, handleKey: statedAvailability === null ? handleFigureKey : handleStatementKey };
}
