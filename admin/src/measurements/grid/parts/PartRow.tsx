import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';
import { useFormats } from '../../../resource/format.ts';
import { formatFigureInput } from '../../cells/formatFigureInput.ts';
import type { FigureRow } from '../../rows/figureRow.ts';
import { useFigureText } from '../../useFigureText.ts';
import { CellField } from '../CellField.tsx';
import { EarlierPartCells } from './EarlierPartCells.tsx';
import type { PartEditState } from './usePartEdit.ts';

interface PartRowProps {
  /** Of the row, where the button that expands the parts names it. */
  id: string | undefined;
  messageId: string;
  row: FigureRow;
  name: string;
  period: number;
  dimension: string;
  category: string;
  /** Whether the indicator has this category no longer. */
  isRemoved: boolean;
  stored: number | null;
  edit: PartEditState;
  earlierPeriods: readonly Period[];
  laterColumnCount: number;
}

/** One part of a figure, editable unless the cell is locked. */
export function PartRow(props: PartRowProps) {
  const { id, messageId, row, name, period, dimension, category, isRemoved, stored, edit } = props;
  const translate = useTranslate();
  const { locale } = useFormats();
  const text = useFigureText();
  const { indicator } = row;
  const typed = edit.find(dimension, category);
  const why = typed?.problem ? translate(`figures.problem.${typed.problem}`, indicator) : null;
  const label = `${name}, ${dimension}: ${category}`;
  return (
    <tr className="under" id={id}>
      <th scope="row">
        {dimension}: {category}
        {isRemoved && ` (${translate('figures.formerPart')})`}
      </th>
      <EarlierPartCells
        indicator={indicator}
        periods={props.earlierPeriods}
        earlier={row.earlier}
        figureOf={({ parts }) => parts[dimension]?.[category] ?? null}
      />
      <td className="entry">
        {row.lock ? (
          (stored !== null && text.figure(indicator, stored)) || '–'
        ) : (
          <div onBlur={edit.commit}>
            <CellField
              column="figure"
              kind="figure"
              className="figure"
              label={translate('figures.field', { indicator: label, part: translate('figures.now'), number: period })}
              value={typed ? typed.text : formatFigureInput(stored, locale)}
              isDirty={typed !== null}
              isInvalid={why !== null}
              describedBy={messageId}
              onType={(next) => edit.type(dimension, category, next)}
              onEnter={edit.commit}
              onRestore={() => edit.restore(dimension, category)}
            />
          </div>
        )}
        <div className={why === null ? undefined : 'message refused'} id={messageId}>
          {why}
        </div>
      </td>
      <td colSpan={props.laterColumnCount} className="quiet">
        {why !== null && <span className="error">{translate('figures.notSaved', { why })}</span>}
        {isRemoved && typed !== null && !row.lock && (
          <>
            {' '}
            <button
              type="button"
              className="small"
              aria-label={translate('figures.discardPartOf', { part: label })}
              onClick={() => edit.restore(dimension, category)}
            >
              {translate('figures.discardPart')}
            </button>
          </>
        )}
      </td>
    </tr>
  );
}
