import { memo, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Measurement } from '@pilotage/shared';
import { EvidenceMark } from '../discussion/EvidenceMark.tsx';
import { AttainmentBar } from './AttainmentBar.tsx';
import { CellState } from './CellState.tsx';
import { CommentCell } from './CommentCell.tsx';
import { EarlierFigure } from './EarlierFigure.tsx';
import { EntryCell } from './EntryCell.tsx';
import type { FigureRow } from './figureRows.ts';
import { useFigureText } from './figureText.ts';
import { IndicatorHead } from './IndicatorHead.tsx';
import type { FigureLineProps } from './figureLineProps.ts';
import { isSameLine } from './isSameLine.ts';
import { PartLines } from './PartLines.tsx';
import { wayFrom } from '../progress/wayFrom.ts';
import { useCellDraft } from './useCellDraft.ts';

const hasParts = ({ indicator }: FigureRow) =>
  indicator.dimensions.length > 0 && (indicator.valueType === 'count' || indicator.valueType === 'amount');

/** One row of the figures table: typed, judged, and entered when it is left. Typing renders this row and no other. */
export const FigureLine = memo(function FigureLine(props: FigureLineProps) {
  const { row, name, period, before, outbox, filled, evidence, isNarrow, isOverdue, onOpen } = props;
  const { assignment, indicator, progress } = row;
  const translate = useTranslate();
  const text = useFigureText();
  const parts = useId();
  const cell = useCellDraft(row, period.id, outbox, filled);
  const [isUnfolded, setUnfolded] = useState(false);
  const cellOf = (id: number): Measurement | null => row.earlier.find((each) => each.period.id === id)?.cell ?? null;
  const comment = <CommentCell row={row} name={name} period={period.number} cell={cell} />;
  const total = progress?.value ?? null;
  const from = wayFrom(assignment);
  const mark = (
    <EvidenceMark counts={evidence} name={name} className="small evidence" onOpen={() => onOpen(assignment.id, 'evidence')} />
  );
  const columns = isNarrow ? 3 : 7 + before.length;
  return (
    <>
      <tr className="line" id={`figure-${assignment.id}`} data-row={assignment.id}>
        <th scope="row">
          <IndicatorHead
            row={row}
            name={name}
            isNarrow={isNarrow}
            onOpen={() => onOpen(assignment.id)}
            unfold={hasParts(row) ? { isUnfolded, id: parts, onToggle: () => setUnfolded(!isUnfolded) } : null}
          />
        </th>
        {!isNarrow &&
          before.map(({ id }) => (
            <td key={id} className="number">
              <EarlierFigure indicator={indicator} cell={cellOf(id)} />
            </td>
          ))}
        <td className="entry">
          {row.lock ? (
            <EarlierFigure indicator={indicator} cell={row.cell} isWhole />
          ) : (
            <EntryCell row={row} name={name} period={period.number} cell={cell} />
          )}
          {isNarrow && comment}
        </td>
        {!isNarrow && (
          <>
            <td className="number">{total === null ? <span className="quiet">–</span> : text.level(indicator, total)}</td>
            <td className="number">
              {assignment.target === null ? <span className="quiet">–</span> : text.figure(indicator, assignment.target)}
              {assignment.illustrative && (
                <span className="quiet" role="img" aria-label={translate('resource.illustrative')}>
                  {' '}
                  ◌
                </span>
              )}
              {from !== null && <div className="quiet">{translate('figures.from', { figure: text.level(indicator, from) })}</div>}
              {typeof progress?.expected === 'number' && (
                <div className="quiet">{translate('figures.byNow', { figure: text.level(indicator, progress.expected) })}</div>
              )}
            </td>
            <td className="number">{progress ? <AttainmentBar progress={progress} /> : <span className="quiet">–</span>}</td>
          </>
        )}
        <td>
          <CellState row={row} name={name} cell={cell} outbox={outbox} isOverdue={isOverdue} />
          {isNarrow && mark}
        </td>
        {!isNarrow && (
          <td>
            {comment}
            {mark}
          </td>
        )}
      </tr>
      {row.remark !== null && (
        <tr className="remark">
          <td colSpan={columns}>
            <p>{translate('figures.remark', { comment: row.remark })}</p>
          </td>
        </tr>
      )}
      {hasParts(row) && isUnfolded && (
        <PartLines
          id={parts}
          row={row}
          name={name}
          period={period.number}
          cell={cell}
          outbox={outbox}
          before={isNarrow ? [] : before}
          after={isNarrow ? 1 : 5}
        />
      )}
    </>
  );
}, isSameLine);
