import { useTranslate } from 'react-admin';
import type { Measurement, Period } from '@pilotage/shared';
import { computeUnspecifiedPart } from '../../cells/parts.ts';
import type { FigureRow } from '../../rows/figureRow.ts';
import { useFigureText } from '../../useFigureText.ts';
import { EarlierPartCells } from './EarlierPartCells.tsx';

interface UnspecifiedPartRowProps {
  row: FigureRow;
  dimension: string;
  parts: Measurement['parts'];
  /** The figure itself; null where there is none. */
  total: number | null;
  earlierPeriods: readonly Period[];
  laterColumnCount: number;
}

/** What the parts of a dimension leave of the figure. */
export function UnspecifiedPartRow(props: UnspecifiedPartRowProps) {
  const { row, dimension, parts, total, earlierPeriods, laterColumnCount } = props;
  const translate = useTranslate();
  const text = useFigureText();
  const { indicator } = row;
  return (
    <tr className="under">
      <th scope="row">
        {dimension}: {translate('figures.notSpecified')}
      </th>
      <EarlierPartCells
        indicator={indicator}
        periods={earlierPeriods}
        earlier={row.earlier}
        figureOf={(cell) => (cell.value === null ? null : computeUnspecifiedPart(cell.parts, dimension, cell.value))}
      />
      <td className="number quiet">
        {total === null ? '–' : text.figure(indicator, computeUnspecifiedPart(parts, dimension, total))}
      </td>
      <td colSpan={laterColumnCount} className="quiet">
        {translate('figures.ofAll', { figure: total === null ? '–' : text.figure(indicator, total) })}
      </td>
    </tr>
  );
}
