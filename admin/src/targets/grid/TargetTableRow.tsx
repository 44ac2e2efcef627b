import { memo } from 'react';
import { useTranslate } from 'react-admin';
import type { Organisation } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';
import type { TargetOutbox } from '../outbox/TargetOutbox.ts';
import type { TargetCell, TargetRow } from '../rows/targetRow.ts';
import type { TargetKey } from './readFillKey.ts';
import { TargetCellField } from './TargetCellField.tsx';
import { TargetSum } from './TargetSum.tsx';

interface TargetTableRowProps {
  row: TargetRow;
  organisations: readonly Organisation[];
  nameOf: (row: TargetRow, organisationId: number) => string;
  outbox: TargetOutbox;
  resets: ReadonlyMap<string, number>;
  showsSum: boolean;
  onKey: (key: TargetKey, cell: TargetCell) => void;
}

/** A cell that cannot be edited here: its target, or why there is none. */
function ReadOnlyTarget({ cell }: { cell: TargetCell }) {
  const translate = useTranslate();
  const formats = useFormats();
  if (cell.isShared) return <span className="quiet">{translate('targets.several')}</span>;
  if (cell.assignment === null) return null;
  const { target } = cell.assignment;
  return target === null ? <span className="quiet">{translate('targets.noTarget')}</span> : formats.figure(target);
}

/** One row of the targets table: an indicator with a cell for each organisation. */
export const TargetTableRow = memo(function TargetTableRow(props: TargetTableRowProps) {
  const { row, organisations, nameOf, outbox, resets, showsSum, onKey } = props;
  const { indicator, pilotTitle } = row;
  return (
    <tr className="line" data-row={row.key}>
      <th scope="row">
        <span className="indicator">{indicator.name}</span>
        <span className="quiet">{[pilotTitle, indicator.unit].filter(Boolean).join(', ')}</span>
      </th>
      {organisations.map(({ id }) => {
        const cell = row.cells.get(id);
        if (!cell?.isEditable)
          return (
            <td key={id} className="number">
              {cell && <ReadOnlyTarget cell={cell} />}
            </td>
          );
        return (
          <td key={id} className="entry">
            <TargetCellField
              cell={cell}
              indicator={indicator}
              name={nameOf(row, id)}
              outbox={outbox}
              resets={resets.get(`${row.key}.${id}`) ?? 0}
              onKey={onKey}
            />
          </td>
        );
      })}
      {showsSum && (
        <td className="number sum">
          <TargetSum row={row} outbox={outbox} />
        </td>
      )}
    </tr>
  );
});
