import { NarrowLevel } from '../../measurements/grid/NarrowLevel.tsx';
import type { ReportFigure } from './reportFigure.ts';

/** The name of a figure with its unit and pilot; on a telephone with total and target, too. */
export function FigureHeading({ figure: { row, name }, isNarrow }: { figure: ReportFigure; isNarrow: boolean }) {
  const { indicator, pilot } = row;
  const details = [indicator.unit, pilot].filter((each) => each !== null && each !== '').join(' · ');
  return (
    <>
      <strong>{name}</strong>
      {details !== '' && <div className="quiet">{details}</div>}
      {isNarrow && <NarrowLevel row={row} />}
    </>
  );
}
