import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Indicator } from '@pilotage/shared';
import { useFigureText } from './figureText.ts';
import type { Judged } from './judgedDraft.ts';
import { typedFigure } from './typedFigure.ts';

interface EntryMessageProps {
  id: string;
  indicator: Indicator;
  judged: Judged;
  isShown: boolean;
  locale: string;
  onChoose: (field: number, text: string) => void;
  children: ReactNode;
}

/** These are said when the cell is left: while one is typing, something is always missing. */
const saidAfterwards = new Set(['bothNeeded', 'reasonNeeded']);

/** What is odd about what is being typed, under the field and above the table: no row moves for it. */
export function EntryMessage({ id, indicator, judged, isShown, locale, onChoose, children }: EntryMessageProps) {
  const translate = useTranslate();
  const text = useFigureText();
  const isRefused = isShown && judged.kind === 'refused' && !saidAfterwards.has(judged.why);
  const isAmbiguous = isShown && judged.kind === 'ambiguous';
  const isWarned = isShown && judged.kind === 'entry' && judged.warning !== null;
  if (!isRefused && !isAmbiguous && !isWarned && !children) return <span id={id} />;
  return (
    <div className="message">
      {children}
      <div id={id}>
        {isRefused && (
          <span className="refused">{translate(`figures.problem.${judged.why}`, { decimals: indicator.decimals })}</span>
        )}
        {isWarned && <span className="warning">{translate('figures.problem.jump')}</span>}
        {isAmbiguous && <span className="refused">{translate('figures.problem.ambiguous')}</span>}
      </div>
      {isAmbiguous &&
        judged.readings.map((reading) => (
          <button
            key={reading}
            type="button"
            className="small"
            onClick={() => onChoose(judged.field, typedFigure(reading, locale))}
          >
            {text.figure({ ...indicator, valueType: 'amount', decimals: reading % 1 === 0 ? 0 : 3 }, reading)}
          </button>
        ))}
    </div>
  );
}
