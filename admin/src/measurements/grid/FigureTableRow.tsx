import { memo, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Measurement } from '@pilotage/shared';
import { EvidenceButton } from '../../discussion/evidence/EvidenceButton.tsx';
import { ApprovedNote } from './ApprovedNote.tsx';
import { CellState } from './CellState.tsx';
import { CommentCell } from './CommentCell.tsx';
import { ReadOnlyFigure } from './ReadOnlyFigure.tsx';
import { FigureCell } from './FigureCell.tsx';
import type { FigureRow } from '../rows/figureRow.ts';
import { IndicatorHeader } from './IndicatorHeader.tsx';
import type { FigureTableRowProps } from './figureTableRowProps.ts';
import { areRowPropsEqual } from './areRowPropsEqual.ts';
import { PartRows } from './parts/PartRows.tsx';
import { ProgressCells } from './ProgressCells.tsx';
import { useCellDraft } from '../cells/useCellDraft.ts';

const hasParts = ({ indicator }: FigureRow) =>
  indicator.dimensions.length > 0 && (indicator.valueType === 'count' || indicator.valueType === 'amount');

/** One row of the figures table. It validates while the user types and saves on blur. Typing renders only this row. */
export const FigureTableRow = memo(function FigureTableRow(props: FigureTableRowProps) {
  const { row, name, period, earlierPeriods, outbox, pasteCount, evidence, isNarrow, isOverdue, onOpen } = props;
  const { assignment, indicator } = row;
  const translate = useTranslate();
  const parts = useId();
  const cell = useCellDraft(row, period.id, outbox, pasteCount);
  const [isExpanded, setExpanded] = useState(false);
  const cellOf = (id: number): Measurement | null => row.earlier.find((each) => each.period.id === id)?.cell ?? null;
  const comment = <CommentCell row={row} name={name} period={period.number} cell={cell} />;
  const evidenceMark = (
    <EvidenceButton counts={evidence} name={name} className="small evidence" onOpen={() => onOpen(assignment.id, 'evidence')} />
  );
  const columns = isNarrow ? 3 : 7 + earlierPeriods.length;
  return (
    <>
      <tr className="line" id={`figure-${assignment.id}`} data-row={assignment.id}>
        <th scope="row">
          <IndicatorHeader
            row={row}
            name={name}
            isNarrow={isNarrow}
            onOpen={() => onOpen(assignment.id)}
            expansion={hasParts(row) ? { isExpanded, id: parts, onToggle: () => setExpanded(!isExpanded) } : null}
          />
        </th>
        {!isNarrow &&
          earlierPeriods.map(({ id }) => (
            <td key={id} className="number">
              <ReadOnlyFigure indicator={indicator} cell={cellOf(id)} />
            </td>
          ))}
        <td className="entry">
          {row.lock ? (
            <ReadOnlyFigure indicator={indicator} cell={row.cell} isWhole />
          ) : (
            <FigureCell row={row} name={name} period={period.number} cell={cell} />
          )}
          {row.approved && <ApprovedNote indicator={indicator} version={row.approved} />}
          {isNarrow && comment}
        </td>
        {!isNarrow && <ProgressCells row={row} />}
        <td>
          <CellState row={row} name={name} cell={cell} outbox={outbox} isOverdue={isOverdue} />
          {isNarrow && evidenceMark}
        </td>
        {!isNarrow && (
          <td>
            {comment}
            {evidenceMark}
          </td>
        )}
      </tr>
      {row.returnComment !== null && (
        <tr className="remark">
          <td colSpan={columns}>
            <p>{translate('figures.remark', { comment: row.returnComment })}</p>
          </td>
        </tr>
      )}
      {hasParts(row) && isExpanded && (
        <PartRows
          id={parts}
          row={row}
          name={name}
          period={period.number}
          cell={cell}
          outbox={outbox}
          earlierPeriods={isNarrow ? [] : earlierPeriods}
          laterColumnCount={isNarrow ? 1 : 5}
        />
      )}
    </>
  );
}, areRowPropsEqual);
