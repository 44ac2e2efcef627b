import { useTranslate } from 'react-admin';
import { DerivedNote } from '../../derivations/DerivedNote.tsx';
import { ApprovedNote } from '../../measurements/grid/ApprovedNote.tsx';
import { useCellText } from '../useCellText.ts';
import type { ReportFigure } from './reportFigure.ts';

/** The figure of the period, with what it was at the previous submission and what was approved before it was restated. */
export function ReportedFigure({ figure: { row, name, before, approved, isReadable } }: { figure: ReportFigure }) {
  const translate = useTranslate();
  const cellText = useCellText();
  const { cell, indicator, notExpected } = row;
  const text = (content: Parameters<typeof cellText>[0]) => cellText(content, indicator.valueType, indicator.decimals);
  const nothing = isReadable ? 'figures.notReported' : 'figures.notReadable';
  return (
    <>
      {before !== null && text(before) !== text(cell) && (
        <del className="quiet" style={{ display: 'block' }}>
          {text(before)}
        </del>
      )}
      {cell === null ? (
        <span className="quiet">
          {translate(notExpected === null ? nothing : `resources.expectations.choices.reason.${notExpected}`)}
        </span>
      ) : (
        <strong>{text(cell)}</strong>
      )}
      <DerivedNote row={row} name={name} cell={cell} />
      {approved !== null && <ApprovedNote indicator={indicator} version={approved} />}
    </>
  );
}
