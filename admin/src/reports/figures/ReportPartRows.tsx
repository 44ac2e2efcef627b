import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';
import { useFigureText } from '../../measurements/useFigureText.ts';
import type { FigureContent } from '../reportClient.ts';
import { listReportedParts } from './listReportedParts.ts';
import type { ReportFigure } from './reportFigure.ts';

interface ReportPartRowsProps {
  figure: ReportFigure;
  last: FigureContent | null;
  lastPeriod: Period | null;
  isNarrow: boolean;
  /** Of the columns after this period. */
  laterColumnCount: number;
}

/** The parts of a figure below its row, each beside last period, with what it was at the previous submission. */
export function ReportPartRows({ figure, last, lastPeriod, isNarrow, laterColumnCount }: ReportPartRowsProps) {
  const translate = useTranslate();
  const text = useFigureText();
  const { row, before } = figure;
  const { indicator, cell } = row;
  const format = (part: number | null) => (part === null ? '–' : text.figure(indicator, part));
  return listReportedParts({ indicator, cell, last, before }).map((part) => (
    <tr key={`${part.dimension} ${part.category}`} className="under">
      <th scope="row">
        {part.dimension}: {part.category ?? translate('figures.notSpecified')}
      </th>
      {!isNarrow && <td className="number quiet">{format(part.last)}</td>}
      <td className="number">
        {part.before !== undefined && (
          <>
            <del className="quiet">{format(part.before)}</del>{' '}
          </>
        )}
        {part.before === undefined ? format(part.now) : <ins>{format(part.now)}</ins>}
        {isNarrow && lastPeriod !== null && (
          <span className="quiet">
            {' '}
            {translate('reports.inPeriod', { number: lastPeriod.number })} {format(part.last)}
          </span>
        )}
      </td>
      {!isNarrow && <td colSpan={laterColumnCount}>{part.before !== undefined && translate('reports.changed')}</td>}
    </tr>
  ));
}
