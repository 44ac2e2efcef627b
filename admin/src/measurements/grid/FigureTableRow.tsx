import { memo, useCallback, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { Measurement } from '@pilotage/shared';
import { EvidenceButton } from '../../discussion/evidence/EvidenceButton.tsx';
import { DerivedNote } from '../../derivations/DerivedNote.tsx';
import { useTakeDerived } from '../../derivations/useTakeDerived.ts';
import { ApprovedNote } from './ApprovedNote.tsx';
import { CellState } from './CellState.tsx';
import { EarlierFigure } from './EarlierFigure.tsx';
import { CommentCell } from './CommentCell.tsx';
import { ReadOnlyFigure } from './ReadOnlyFigure.tsx';
import { FigureCell } from './FigureCell.tsx';
import { countColumns, laterColumns } from './figuresTableLayout.ts';
import { IndicatorHeader } from './IndicatorHeader.tsx';
import type { FigureTableRowProps } from './figureTableRowProps.ts';
import { areRowPropsEqual } from './areRowPropsEqual.ts';
import { PartRows } from './parts/PartRows.tsx';
import { usePartsExpansion } from './parts/usePartsExpansion.ts';
import { ProgressCells } from './ProgressCells.tsx';
import { useCellDraft } from '../cells/useCellDraft.ts';
import { isCountedAnew } from '../rows/isCountedAnew.ts';

/** One row of the figures table. It validates while the user types and saves on blur. Typing renders only this row. */
export const FigureTableRow = memo(function FigureTableRow(props: FigureTableRowProps) {
  const { row, name, period, earlierPeriods, outbox, pasteCount, evidence, layout, isOverdue, onOpen } = props;
  const { assignment, indicator } = row;
  const translate = useTranslate();
  const cell = useCellDraft(row, period.id, outbox, pasteCount);
  const { take, suggestion } = useTakeDerived(row, cell, outbox);
  const parts = usePartsExpansion(row, cell.address);
  const isNarrow = layout === 'narrow';
  const cellOf = (id: number): Measurement | null => row.earlier.find((each) => each.period.id === id)?.cell ?? null;
  // What stands in the row beside the field in which one types is not rendered with each key.
  const openPanel = useCallback(() => onOpen(assignment.id), [onOpen, assignment.id]);
  const openEvidence = useCallback(() => onOpen(assignment.id, 'evidence'), [onOpen, assignment.id]);
  const { hasParts, isExpanded, id, toggle } = parts;
  const expansion = useMemo(() => (hasParts ? { isExpanded, id, onToggle: toggle } : null), [hasParts, isExpanded, id, toggle]);
  const comment = <CommentCell row={row} name={name} period={period.number} cell={cell} />;
  const evidenceMark = <EvidenceButton counts={evidence} name={name} className="small evidence" onOpen={openEvidence} />;
  return (
    <>
      <tr className="line" id={`figure-${assignment.id}`} data-row={assignment.id}>
        <th scope="row">
          <IndicatorHeader
            row={row}
            name={name}
            countedAnewSince={isCountedAnew(indicator, period) ? period.number : null}
            isNarrow={isNarrow}
            onOpen={openPanel}
            expansion={expansion}
          />
        </th>
        {earlierPeriods.map(({ id }) => (
          <td key={id} className="number">
            <EarlierFigure indicator={indicator} cell={cellOf(id)} />
          </td>
        ))}
        <td className="entry">
          {row.lock ? (
            <ReadOnlyFigure indicator={indicator} cell={row.cell} isWhole />
          ) : (
            <FigureCell row={row} name={name} period={period.number} cell={cell} suggestion={suggestion} onTake={take} />
          )}
          <DerivedNote
            row={row}
            name={name}
            cell={row.lock ? row.cell : cell.cell}
            onTake={take}
            onOpenRecords={openPanel}
            onAsk={row.lock && row.cell ? openEvidence : undefined}
          />
          {row.approved && <ApprovedNote indicator={indicator} version={row.approved} />}
          {isNarrow && (row.lock ? <div>{comment}</div> : comment)}
        </td>
        {layout === 'full' && <ProgressCells row={row} />}
        <td>
          <CellState
            row={row}
            name={name}
            cell={cell}
            outbox={outbox}
            isOverdue={isOverdue}
            onShowParts={parts.hasParts && !parts.isExpanded ? parts.show : undefined}
          />
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
          <td colSpan={countColumns(layout, earlierPeriods)}>
            <p>{translate('figures.remark', { comment: row.returnComment })}</p>
          </td>
        </tr>
      )}
      {parts.isExpanded && (
        <PartRows
          id={parts.id}
          row={row}
          name={name}
          period={period.number}
          cell={cell}
          outbox={outbox}
          earlierPeriods={earlierPeriods}
          laterColumnCount={laterColumns[layout].length}
        />
      )}
    </>
  );
}, areRowPropsEqual);
