import { memo } from 'react';
import { useTranslate } from 'react-admin';
import type { Indicator, Measurement } from '@pilotage/shared';
import { visuallyHidden } from '../../a11y/visuallyHidden.ts';
import { useFigureText } from '../useFigureText.ts';

interface ReadOnlyFigureProps {
  indicator: Indicator;
  cell: Measurement | null;
  /** Whether to show the whole text, as in a locked cell; otherwise it is truncated to the column. */
  isWhole?: boolean;
  /** Whether the reader could read a figure if there were one. */
  isReadable?: boolean;
}

const maximumLength = 24;

/** A read-only cell: a figure, a statement in words, or a dash for no value. */
export const ReadOnlyFigure = memo(function ReadOnlyFigure({
  indicator,
  cell,
  isWhole = false,
  isReadable = true,
}: ReadOnlyFigureProps) {
  const translate = useTranslate();
  const text = useFigureText();
  if (cell === null) {
    return (
      <span className="quiet">
        <span aria-hidden="true">–</span>
        <span style={visuallyHidden}>{translate(isReadable ? 'figures.notReported' : 'figures.notReadable')}</span>
      </span>
    );
  }
  if (cell.availability !== 'reported') {
    return (
      <span className="quiet" title={cell.comment ?? ''}>
        {translate(
          isWhole ? `resources.measurements.choices.availability.${cell.availability}` : `figures.short.${cell.availability}`,
        )}
        {isWhole && cell.comment !== null && `: ${cell.comment}`}
      </span>
    );
  }
  const cellText = text.cell(indicator, cell);
  if (isWhole) return <strong>{cellText}</strong>;
  if (indicator.valueType === 'ratio' && cell.value !== null)
    return <span title={cellText}>{text.figure(indicator, cell.value)}</span>;
  return <span title={cellText}>{cellText.length > maximumLength ? `${cellText.slice(0, maximumLength)}…` : cellText}</span>;
});
