import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { type Measurement, type Period, readFigure } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { cellBody } from './cellBody.ts';
import { entryOf } from './entry.ts';
import { EntryField } from './EntryField.tsx';
import { type FigureReason, figureRefusal } from './figureRefusal.ts';
import type { FigureRow } from './figureRows.ts';
import { useFigureText } from './figureText.ts';
import type { Outbox } from './outbox.ts';
import { notSpecified, withPart } from './parts.ts';
import { shownDimensions } from './shownDimensions.ts';
import { typedFigure } from './typedFigure.ts';
import type { CellDraft } from './useCellDraft.ts';

interface PartLinesProps {
  id: string;
  row: FigureRow;
  name: string;
  period: number;
  cell: CellDraft;
  outbox: Outbox;
  /** Columns of earlier periods before the entry, and how many stand after it. */
  before: readonly Period[];
  after: number;
}

interface Typing {
  dimension: string;
  category: string;
  text: string;
  seen: Measurement | null;
}

type PartProblem = FigureReason | 'noFigure' | 'ambiguous' | 'totalFirst';

/** The parts of a figure under its row, one line a category; what is left of the total is "not specified". */
export function PartLines({ id, row, name, period, cell, outbox, before, after }: PartLinesProps) {
  const translate = useTranslate();
  const { locale } = useFormats();
  const text = useFigureText();
  const [typing, setTyping] = useState<Typing | null>(null);
  const { indicator } = row;
  const present = entryOf(cell.cell, indicator);
  const parts = cell.cell?.parts ?? {};
  const total = present.kind === 'figure' ? present.value : null;

  function judged({ dimension, category, text: typed }: Typing): { parts: Measurement['parts'] } | { why: PartProblem } {
    const reading = readFigure(typed);
    if (reading.kind === 'refused') return { why: 'noFigure' };
    if (reading.kind === 'ambiguous') return { why: 'ambiguous' };
    if (total === null) return { why: 'totalFirst' };
    const next = withPart(parts, { dimension, category, part: reading.kind === 'figure' ? reading.value : null });
    const refusal = figureRefusal(indicator, { availability: 'reported', value: total, parts: next }, cell.cell);
    return refusal ? { why: refusal.why } : { parts: next };
  }

  function commit() {
    if (!typing) return;
    const next = judged(typing);
    if ('why' in next) return;
    setTyping(null);
    if (JSON.stringify(next.parts) === JSON.stringify(parts)) return;
    outbox.change(cell.address, cellBody(cell.cell, present, { parts: next.parts }), typing.seen);
  }

  return shownDimensions(indicator, parts).map((dimension, at) => {
    const left = total === null ? null : notSpecified(parts, dimension.name, total);
    return [
      ...dimension.categories.map(({ name: category, isFormer }, index) => {
        const isTyped = typing?.dimension === dimension.name && typing.category === category;
        const stored = parts[dimension.name]?.[category] ?? null;
        const problem = isTyped ? judged(typing) : null;
        const label = `${name}, ${dimension.name}: ${category}`;
        return (
          <tr key={`${dimension.name} ${category}`} className="under" id={at === 0 && index === 0 ? id : undefined}>
            <th scope="row">
              {dimension.name}: {category}
              {isFormer && ` (${translate('figures.formerPart')})`}
            </th>
            {before.map((each) => {
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
                  <EntryField
                    column="figure"
                    kind="figure"
                    className="figure"
                    label={translate('figures.field', { indicator: label, part: translate('figures.now'), number: period })}
                    value={isTyped ? typing.text : typedFigure(stored, locale)}
                    isDirty={isTyped}
                    isInvalid={problem !== null && 'why' in problem}
                    describedBy={`${id}${at}.${index}`}
                    onType={(typed) =>
                      setTyping({
                        dimension: dimension.name,
                        category,
                        text: typed,
                        seen: isTyped ? typing.seen : row.cell,
                      })
                    }
                    onEnter={commit}
                    onRestore={() => setTyping(null)}
                  />
                </div>
              )}
              <div className={problem !== null && 'why' in problem ? 'message refused' : undefined} id={`${id}${at}.${index}`}>
                {problem !== null && 'why' in problem && translate(`figures.problem.${problem.why}`, indicator)}
              </div>
            </td>
            <td colSpan={after} className="quiet">
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
        {before.map((each) => {
          const earlier = row.earlier.find((one) => one.period.id === each.id)?.cell;
          const rest = typeof earlier?.value === 'number' ? notSpecified(earlier.parts, dimension.name, earlier.value) : null;
          return (
            <td key={each.id} className="number quiet">
              {rest === null ? '–' : text.figure(indicator, rest)}
            </td>
          );
        })}
        <td className="number quiet">{left === null ? '–' : text.figure(indicator, left)}</td>
        <td colSpan={after} className="quiet">
          {translate('figures.ofAll', { figure: total === null ? '–' : text.figure(indicator, total) })}
        </td>
      </tr>,
    ];
  });
}
