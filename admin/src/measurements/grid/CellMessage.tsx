import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Indicator } from '@pilotage/shared';
import { useFigureText } from '../useFigureText.ts';
import type { CellDraftValidation } from '../cells/validateDraft.ts';
import { formatFigureInput } from '../cells/formatFigureInput.ts';

interface CellMessageProps {
  id: string;
  indicator: Indicator;
  validation: CellDraftValidation;
  isShown: boolean;
  /** Whether it was tried to save the text as it is. */
  hasFailed: boolean;
  locale: string;
  onChoose: (field: number, text: string) => void;
  children: ReactNode;
}

/** Errors shown only once it was tried to save: while the user types, the input is always incomplete. */
const shownAfterFailure = new Set(['bothNeeded', 'reasonNeeded']);

/** Error or warning of the typed text, floating below the field, so that no row moves. */
export function CellMessage({ id, indicator, validation, isShown, hasFailed, locale, onChoose, children }: CellMessageProps) {
  const translate = useTranslate();
  const text = useFigureText();
  const isRefused = isShown && validation.kind === 'refused' && (hasFailed || !shownAfterFailure.has(validation.why));
  const isAmbiguous = isShown && validation.kind === 'ambiguous';
  const warning = isShown && validation.kind === 'entry' ? validation.warning : null;
  if (!isRefused && !isAmbiguous && warning === null && !children) return <span id={id} />;
  return (
    <div className="message">
      {children}
      <div id={id}>
        {isRefused && (
          <span className="refused">{translate(`figures.problem.${validation.why}`, { decimals: indicator.decimals })}</span>
        )}
        {warning !== null && <span className="warning">{translate(`figures.problem.${warning}`)}</span>}
        {isAmbiguous && <span className="refused">{translate('figures.problem.ambiguous')}</span>}
      </div>
      {isAmbiguous &&
        validation.readings.map((reading) => (
          <button
            key={reading}
            type="button"
            className="small"
            onClick={() => onChoose(validation.field, formatFigureInput(reading, locale))}
          >
            {text.figure({ ...indicator, valueType: 'amount', decimals: reading % 1 === 0 ? 0 : 3 }, reading)}
          </button>
        ))}
    </div>
  );
}
