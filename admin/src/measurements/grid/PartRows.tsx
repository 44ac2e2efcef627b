import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { type Measurement, type Period, parseFigure } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';
import { createCellBody } from '../outbox/cellBody.ts';
import { cellContentOf } from '../cells/cellContent.ts';
import { CellField } from './CellField.tsx';
import { type FigureReason, findFigureRefusal } from '../cells/findFigureRefusal.ts';
import type { FigureRow } from '../rows/createFigureRows.ts';
import { useFigureText } from '../useFigureText.ts';
import type { Outbox } from '../outbox/Outbox.ts';
import { computeUnspecifiedPart, setPart } from '../cells/parts.ts';
import { listDimensions } from '../cells/listDimensions.ts';
import { formatFigureInput } from '../cells/formatFigureInput.ts';
import type { CellDraft } from '../cells/useCellDraft.ts';

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

interface PartEdit {
  dimension: string;
  category: string;
  text: string;
  baseCell: Measurement | null;
}

type PartProblem = FigureReason | 'noFigure' | 'ambiguous' | 'totalFirst';

/** The parts of a figure below its row, one row for each category; the remainder of the total is "not specified". */
export function PartRows({ id, row, name, period, cell, outbox, earlierPeriods, laterColumnCount }: PartRowsProps) {
  const translate = useTranslate();
  const { locale } = useFormats();
  const text = useFigureText();
  const [edit, setEdit] = useState<PartEdit | null>(null);
  const { indicator } = row;
  const content = cellContentOf(cell.cell, indicator);
  const parts = cell.cell?.parts ?? {};
  const total = content.kind === 'figure' ? content.value : null;

  function validateEdit({ dimension, category, text: typed }: PartEdit): { parts: Measurement['parts'] } | { why: PartProblem } {
    const reading = parseFigure(typed);
    if (reading.kind === 'refused') return { why: 'noFigure' };
    if (reading.kind === 'ambiguous') return { why: 'ambiguous' };
    if (total === null) return { why: 'totalFirst' };
    const next = setPart(parts, { dimension, category, part: reading.kind === 'figure' ? reading.value : null });
    const refusal = findFigureRefusal(indicator, { availability: 'reported', value: total, parts: next }, cell.cell);
    return refusal ? { why: refusal.why } : { parts: next };
  }

  function commit() {
    if (!edit) return;
    const next = validateEdit(edit);
    if ('why' in next) return;
    setEdit(null);
    if (JSON.stringify(next.parts) === JSON.stringify(parts)) return;
    outbox.change(cell.address, createCellBody(cell.cell, content, { parts: next.parts }), edit.baseCell);
  }

  return listDimensions(indicator, parts).map((dimension, at) => {
    const unspecified = total === null ? null : computeUnspecifiedPart(parts, dimension.name, total);
    return [
      ...dimension.categories.map(({ name: category, isRemoved }, index) => {
        const isEdited = edit?.dimension === dimension.name && edit.category === category;
        const stored = parts[dimension.name]?.[category] ?? null;
        const problem = isEdited ? validateEdit(edit) : null;
        const label = `${name}, ${dimension.name}: ${category}`;
        return (
          <tr key={`${dimension.name} ${category}`} className="under" id={at === 0 && index === 0 ? id : undefined}>
            <th scope="row">
              {dimension.name}: {category}
              {isRemoved && ` (${translate('figures.formerPart')})`}
            </th>
            {earlierPeriods.map((each) => {
              const earlier = row.earlier.find((one) => one.period.id === each.id)?.cell.parts[dimension.name]?.[category];
              return (
                <td key={each.id} className="number quiet">
                  {earlier === undefined ? '–' : text.figure(indicator, earlier)}
                </td>
              );
            })}
            <td className="entry">
              {row.lock ? (
                (stored !== null && text.figure(indicator, stored)) || '–'
              ) : (
                <div onBlur={commit}>
                  <CellField
                    column="figure"
                    kind="figure"
                    className="figure"
                    label={translate('figures.field', { indicator: label, part: translate('figures.now'), number: period })}
                    value={isEdited ? edit.text : formatFigureInput(stored, locale)}
                    isDirty={isEdited}
                    isInvalid={problem !== null && 'why' in problem}
                    describedBy={`${id}${at}.${index}`}
                    onType={(typed) =>
                      setEdit({
                        dimension: dimension.name,
                        category,
                        text: typed,
                        baseCell: isEdited ? edit.baseCell : row.cell,
                      })
                    }
                    onEnter={commit}
                    onRestore={() => setEdit(null)}
                  />
                </div>
              )}
              <div className={problem !== null && 'why' in problem ? 'message refused' : undefined} id={`${id}${at}.${index}`}>
                {problem !== null && 'why' in problem && translate(`figures.problem.${problem.why}`, indicator)}
              </div>
            </td>
            <td colSpan={laterColumnCount} className="quiet">
              {problem !== null && 'why' in problem && (
                <span className="error">
                  {translate('figures.notSaved', { why: translate(`figures.problem.${problem.why}`, indicator) })}
                </span>
              )}
            </td>
          </tr>
        );
      }),
      <tr key={dimension.name} className="under">
        <th scope="row">
          {dimension.name}: {translate('figures.notSpecified')}
        </th>
        {earlierPeriods.map((each) => {
          const earlier = row.earlier.find((one) => one.period.id === each.id)?.cell;
          const rest =
            typeof earlier?.value === 'number' ? computeUnspecifiedPart(earlier.parts, dimension.name, earlier.value) : null;
          return (
            <td key={each.id} className="number quiet">
              {rest === null ? '–' : text.figure(indicator, rest)}
            </td>
          );
        })}
        <td className="number quiet">{unspecified === null ? '–' : text.figure(indicator, unspecified)}</td>
        <td colSpan={laterColumnCount} className="quiet">
          {translate('figures.ofAll', { figure: total === null ? '–' : text.figure(indicator, total) })}
        </td>
      </tr>,
    ];
  });
}
