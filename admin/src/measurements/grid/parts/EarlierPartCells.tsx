import type { Indicator, Measurement, Period } from '@pilotage/shared';
import type { FigureRow } from '../../rows/figureRow.ts';
import { useFigureText } from '../../useFigureText.ts';

interface EarlierPartCellsProps {
  indicator: Indicator;
  periods: readonly Period[];
  earlier: FigureRow['earlier'];
  /** The figure to show of an earlier cell; null shows a dash. */
  figureOf: (cell: Measurement) => number | null;
}

/** A part in the periods before this one. */
export function EarlierPartCells({ indicator, periods, earlier, figureOf }: EarlierPartCellsProps) {
  const text = useFigureText();
  return periods.map(({ id }) => {
    const cell = earlier.find(({ period }) => period.id === id)?.cell;
    const figure = cell ? figureOf(cell) : null;
    return (
      <td key={id} className="number quiet">
        {figure === null ? '–' : text.figure(indicator, figure)}
      </td>
    );
  });
}
