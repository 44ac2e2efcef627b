import { memo } from 'react';
import { useTranslate } from 'react-admin';
import type { Indicator, Measurement } from '@pilotage/shared';
import { hidden } from '../a11y/hidden.ts';
import { useFigureText } from './figureText.ts';

interface EarlierFigureProps {
  indicator: Indicator;
  cell: Measurement | null;
  /** The whole text, where the cell cannot be written; otherwise a column has room for its beginning. */
  isWhole?: boolean;
}

const shortest = 24;

/** A cell that is read: a figure, a statement in words, or a dash where nothing was said. */
export const EarlierFigure = memo(function EarlierFigure({ indicator, cell, isWhole = false }: EarlierFigureProps) {
  const translate = useTranslate();
  const text = useFigureText();
  if (cell === null) {
    return (
      <span className="quiet">
        <span aria-hidden="true">–</span>
        <span style={hidden}>{translate('figures.notReported')}</span>
      </span>
    );
  }
  if (cell.availability !== 'reported') {
    return (
      <span className="quiet" title={cell.comment ?? ''}>
        {translate(isWhole ? `figures.${cell.availability}` : `figures.short.${cell.availability}`)}
        {isWhole && cell.comment !== null && `: ${cell.comment}`}
      </span>
    );
  }
  const said = text.cell(indicator, cell);
  if (isWhole) return <strong>{said}</strong>;
  if (indicator.valueType === 'ratio' && cell.value !== null)
    return <span title={said}>{text.figure(indicator, cell.value)}</span>;
  return <span title={said}>{said.length > shortest ? `${said.slice(0, shortest)}…` : said}</span>;
});
