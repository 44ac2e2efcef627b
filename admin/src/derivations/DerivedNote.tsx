import { useTranslate } from 'react-admin';
import type { Measurement } from '@pilotage/shared';
import type { FigureRow } from '../measurements/rows/figureRow.ts';
import { useFigureText } from '../measurements/useFigureText.ts';
import { findDerivedState } from './derivedState.ts';

interface DerivedNoteProps {
  row: FigureRow;
  name: string;
  /** The figure as it is stored, or on its way. */
  cell: Measurement | null;
  /** Takes the figure of the records; absent where it cannot be entered. */
  onTake?: (() => void) | undefined;
  /** Opens the records behind the figure. */
  onOpenRecords?: () => void;
  /** Opens the discussion in which a restatement is asked for; absent where the figure can be entered. */
  onAsk?: (() => void) | undefined;
}

/** What the records give for a figure, whether what was entered differs, and the way to the records. */
export function DerivedNote({ row, name, cell, onTake, onOpenRecords, onAsk }: DerivedNoteProps) {
  const translate = useTranslate();
  const text = useFigureText();
  const { derived, indicator } = row;
  if (derived === null) return null;
  const state = findDerivedState(cell, derived);
  const value = derived.value === null ? '' : text.figure(indicator, derived.value);
  const sentence = {
    noNumber: () => translate('derivations.giveNothing'),
    open: () => translate('derivations.give', { value }),
    same: () => translate('derivations.same'),
    differs: () => translate('derivations.differs', { entered: cell === null ? '' : text.cell(indicator, cell), value }),
  }[state]();
  // Where nothing was reported and the records give nothing, there is nothing to compare.
  if (state === 'noNumber' && !onOpenRecords) return null;
  const isTakeable = state === 'open' || state === 'differs';
  const count = { smart_count: derived.rows };
  return (
    <div className={state === 'differs' ? 'records differs' : 'records'}>
      <span className={state === 'differs' ? 'state warning' : 'quiet'}>{sentence}</span>
      {isTakeable && onTake && (
        <button
          type="button"
          className="small"
          aria-label={translate('derivations.takeOf', { value, indicator: name })}
          onClick={onTake}
        >
          {translate('derivations.take', { value })}
        </button>
      )}
      {onOpenRecords && (
        <button
          type="button"
          className="small"
          aria-label={translate('derivations.rowCountOf', { ...count, indicator: name })}
          onClick={onOpenRecords}
        >
          {translate('derivations.rowCount', count)}
        </button>
      )}
      {state === 'differs' && onAsk && (
        <button
          type="button"
          className="small"
          aria-label={translate('derivations.restateOf', { indicator: name })}
          onClick={onAsk}
        >
          {translate('derivations.restate')}
        </button>
      )}
    </div>
  );
}
