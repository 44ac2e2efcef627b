import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { IllustrativeIcon } from '../../charts/IllustrativeIcon.tsx';
import { shownBaselineOf } from '../../progress/shownBaseline.ts';
import type { FigureRow } from '../rows/figureRow.ts';
import { useFigureText } from '../useFigureText.ts';
import { AttainmentBar } from './AttainmentBar.tsx';
import { UnsettledNotes } from './UnsettledNotes.tsx';

const noFigure = <span className="quiet">–</span>;

/** What the figures add up to, the target with where it starts, and how much of it is reached. */
export const ProgressCells = memo(function ProgressCells({ row }: { row: FigureRow }) {
  const { assignment, indicator, progress } = row;
  const translate = useTranslate();
  const text = useFigureText();
  const total = progress?.value ?? null;
  const baseline = shownBaselineOf(assignment);
  return (
    <>
      <td className="number">
        {total === null ? noFigure : text.level(indicator, total)}
        <UnsettledNotes row={row} />
      </td>
      <td className="number">
        {assignment.target === null ? noFigure : text.figure(indicator, assignment.target)}
        {assignment.illustrative && <IllustrativeIcon />}
        {baseline !== null && (
          <div className="quiet">{translate('figures.from', { figure: text.level(indicator, baseline) })}</div>
        )}
        {typeof progress?.expected === 'number' && (
          <div className="quiet">{translate('figures.byNow', { figure: text.level(indicator, progress.expected) })}</div>
        )}
      </td>
      <td className="number">{progress ? <AttainmentBar progress={progress} /> : noFigure}</td>
    </>
  );
});
