import { useTranslate } from 'react-admin';
import { useFormats } from '../../resource/format.ts';
import { useCellText } from '../useCellText.ts';
import type { ReportFigure } from './reportFigure.ts';

/** The figure of the period, with what it was at the previous submission and what was approved before it was restated. */
export function ReportedFigure({ figure: { row, before, approved } }: { figure: ReportFigure }) {
  const translate = useTranslate();
  const formats = useFormats();
  const cellText = useCellText();
  const { cell, indicator, notExpected } = row;
  const text = (content: Parameters<typeof cellText>[0]) => cellText(content, indicator.valueType, indicator.decimals);
  return (
    <>
      {before !== null && (
        <del className="quiet" style={{ display: 'block' }}>
          {text(before)}
        </del>
      )}
      {cell === null ? (
        <span className="quiet">
          {translate(notExpected === null ? 'figures.notReported' : `resources.expectations.choices.reason.${notExpected}`)}
        </span>
      ) : (
        <strong>{text(cell)}</strong>
      )}
      {approved !== null && (
        <div className="quiet">
          {translate('reports.approvedAs', { value: text(approved), day: formats.day(approved.approvedAt.slice(0, 10)) })}
        </div>
      )}
    </>
  );
}
