import { Fragment } from 'react';
import type { Period } from '@pilotage/shared';
import { cellContentOf } from '../../cells/cellContent.ts';
import { listDimensions } from '../../cells/listDimensions.ts';
import type { CellDraft } from '../../cells/useCellDraft.ts';
import type { Outbox } from '../../outbox/Outbox.ts';
import type { FigureRow } from '../../rows/figureRow.ts';
import { PartRow } from './PartRow.tsx';
import { UnspecifiedPartRow } from './UnspecifiedPartRow.tsx';
import { usePartEdit } from './usePartEdit.ts';

interface PartRowsProps {
  id: string;
  row: FigureRow;
  name: string;
  period: number;
  cell: CellDraft;
  outbox: Outbox;
  /** Number of columns before the editable one (earlier periods), and after it. */
  earlierPeriods: readonly Period[];
  laterColumnCount: number;
}

/** The parts of a figure below its row, one row for each category; the remainder of the total is "not specified". */
export function PartRows({ id, row, name, period, cell, outbox, earlierPeriods, laterColumnCount }: PartRowsProps) {
  const edit = usePartEdit(row, cell, outbox);
  const content = cellContentOf(cell.cell, row.indicator);
  const parts = cell.cell?.parts ?? {};
  const total = content.kind === 'figure' ? content.value : null;
  const sharedProps = { row, earlierPeriods, laterColumnCount };
  return listDimensions(row.indicator, parts, edit.typed).map((dimension, at) => (
    <Fragment key={dimension.name}>
      {dimension.categories.map(({ name: category, isRemoved }, index) => (
        <PartRow
          key={category}
          id={at === 0 && index === 0 ? id : undefined}
          messageId={`${id}${at}.${index}`}
          name={name}
          period={period}
          dimension={dimension.name}
          category={category}
          isRemoved={isRemoved}
          stored={parts[dimension.name]?.[category] ?? null}
          edit={edit}
          {...sharedProps}
        />
      ))}
      <UnspecifiedPartRow dimension={dimension.name} parts={parts} total={total} {...sharedProps} />
    </Fragment>
  ));
}
