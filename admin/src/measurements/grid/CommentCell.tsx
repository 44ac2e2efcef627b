import { useTranslate } from 'react-admin';
import { CellField } from './CellField.tsx';
import type { FigureRow } from '../rows/figureRow.ts';
import type { CellDraft } from '../cells/useCellDraft.ts';

interface CommentCellProps {
  row: FigureRow;
  name: string;
  period: number;
  cell: CellDraft;
}

/** The comment of a figure. Empty where the text itself is the value (reason, narrative), and where there is no figure. */
export function CommentCell({ row, name, period, cell }: CommentCellProps) {
  const translate = useTranslate();
  const hasFigure = cell.cell?.availability === 'reported' && row.indicator.valueType !== 'text';
  if (!hasFigure || cell.draft.statedAvailability !== null) return null;
  if (row.lock) return <span className="quiet">{cell.comment}</span>;
  return (
    <div onBlur={cell.commitComment}>
      <CellField
        column="comment"
        kind="text"
        label={translate('figures.field', { indicator: name, part: translate('figures.comment'), number: period })}
        className="words light"
        placeholder={translate('figures.comment')}
        value={cell.comment}
        isDirty={cell.isDirty}
        onType={cell.typeComment}
        onEnter={cell.commitComment}
        onRestore={cell.restore}
      />
    </div>
  );
}
