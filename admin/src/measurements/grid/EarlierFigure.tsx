import { useTranslate } from 'react-admin';
import type { Indicator, Measurement } from '@pilotage/shared';
import { isUnsettled } from '../rows/listUnsettledFigures.ts';
import { ReadOnlyFigure } from './ReadOnlyFigure.tsx';

interface EarlierFigureProps {
  indicator: Indicator;
  cell: Measurement | null;
  /** Whether the reader could read a figure of that period if there were one. */
  isReadable?: boolean;
}

/** A figure of an earlier period, with a word where it is not the last one: a draft, returned, or restated. */
export function EarlierFigure({ indicator, cell, isReadable = true }: EarlierFigureProps) {
  const translate = useTranslate();
  return (
    <>
      <ReadOnlyFigure indicator={indicator} cell={cell} isReadable={isReadable} />
      {cell?.availability === 'reported' && isUnsettled(cell.state) && (
        <div className="quiet">{translate(`figures.unsettledState.${cell.state}`)}</div>
      )}
    </>
  );
}
