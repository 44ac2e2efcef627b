import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';
import type { EvidenceCount } from '../../discussion/evidence/useEvidence.ts';
import { ProgressCells } from '../../measurements/grid/ProgressCells.tsx';
import { EarlierFigure } from '../../measurements/grid/EarlierFigure.tsx';
import type { ReviewDraftState } from '../useReviewDraft.ts';
import { FigureHeading } from './FigureHeading.tsx';
import { FigureFindings } from './FigureFindings.tsx';
import { FigureRemark } from './FigureRemark.tsx';
import { PartnerStatement } from './PartnerStatement.tsx';
import { ReportedFigure } from './ReportedFigure.tsx';
import { countLaterColumns } from './reportColumns.ts';
import { ReportPartRows } from './ReportPartRows.tsx';
import type { ReportFigure } from './reportFigure.ts';

export interface ReportFigureRowProps {
  figure: ReportFigure;
  lastPeriod: Period | null;
  /** Of a report under review. */
  draft: ReviewDraftState | null;
  evidence: EvidenceCount | undefined;
  hasRemarks: boolean;
  isNarrow: boolean;
  /** Whether links lead to the row: not in a second table that is only printed. */
  isTarget: boolean;
  onOpen: (figure: ReportFigure) => void;
}

/** One figure of a report, with all that is said about it. */
export function ReportFigureRow(props: ReportFigureRowProps) {
  const { figure, lastPeriod, draft, evidence, hasRemarks, isNarrow, isTarget, onOpen } = props;
  const translate = useTranslate();
  const { row, isLastReadable } = figure;
  const { assignment, indicator, earlier } = row;
  const last = earlier.find(({ period }) => period.id === lastPeriod?.id)?.cell ?? null;
  const lastFigure = <EarlierFigure indicator={indicator} cell={last} isReadable={isLastReadable} />;
  const isAccepted = draft?.accepted.includes(assignment.id) ?? false;
  const reviewProps = figure.review === null ? {} : { 'data-review-row': assignment.id, tabIndex: -1 };
  const statement = <PartnerStatement figure={figure} evidence={evidence} onOpen={() => onOpen(figure)} />;
  const remark = hasRemarks && <FigureRemark figure={figure} draft={draft} />;
  return (
    <tbody {...reviewProps} className={isAccepted ? 'figure accepted' : 'figure'}>
      <tr {...(isTarget ? { id: `figure-${assignment.id}` } : {})} className="line">
        <th scope="row">
          <FigureHeading figure={figure} isNarrow={isNarrow} />
        </th>
        {!isNarrow && <td className="number">{lastFigure}</td>}
        <td className="number">
          <ReportedFigure figure={figure} />
          {isNarrow && lastPeriod !== null && (
            <div className="quiet">
              {translate('reports.inPeriod', { number: lastPeriod.number })} {lastFigure}
            </div>
          )}
        </td>
        {!isNarrow && (
          <>
            <ProgressCells row={row} />
            <td>
              <FigureFindings figure={figure} />
            </td>
            <td>{statement}</td>
            {hasRemarks && <td>{remark}</td>}
          </>
        )}
      </tr>
      <ReportPartRows
        figure={figure}
        last={last}
        lastPeriod={lastPeriod}
        isNarrow={isNarrow}
        laterColumnCount={countLaterColumns(hasRemarks)}
      />
      {isNarrow && (
        <tr className="more">
          <td colSpan={2}>
            <FigureFindings figure={figure} />
            {statement}
            {remark}
          </td>
        </tr>
      )}
    </tbody>
  );
}
