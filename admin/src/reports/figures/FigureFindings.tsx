import { useTranslate } from 'react-admin';
import { useFindingText } from '../../checks/useFindingText.ts';
import { hasSameFigure } from './hasSameFigure.ts';
import type { ReportFigure } from './reportFigure.ts';

/** What checks and comparison with earlier figures say about a figure, and where it stands on its path. */
export function FigureFindings({ figure }: { figure: ReportFigure }) {
  const { row, odd, findings, isChanged, before } = figure;
  const translate = useTranslate();
  const findingText = useFindingText();
  const status = row.progress?.status ?? null;
  // “Behind its path” says the same as the status, and what the records give stands below the figure.
  const marks = odd.filter((reason) => reason !== 'records' && (reason !== 'path' || status !== 'behind'));
  if (row.cell === null) return null;
  return (
    <>
      {status !== null && <div>{translate(`compare.status.${status}`)}</div>}
      {isChanged && (
        <div className="changed">{translate(hasSameFigure(before, row.cell) ? 'reports.commentChanged' : 'reports.changed')}</div>
      )}
      {marks.map((reason) => (
        <div key={reason} className="warning">
          {translate(`reports.odd.${reason}`)}
        </div>
      ))}
      {findings.map((finding) => (
        <div key={finding.checkId} className={finding.severity}>
          {findingText.describe(finding, row.indicator)}
        </div>
      ))}
    </>
  );
}
