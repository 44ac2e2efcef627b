import { useTranslate } from 'react-admin';
import { shownBaselineOf } from '../../progress/shownBaseline.ts';
import { useFormats } from '../../resource/format.ts';
import type { FigureRow } from '../rows/figureRow.ts';
import { useFigureText } from '../useFigureText.ts';
import { UnsettledNotes } from './UnsettledNotes.tsx';

/** Level and target in one line, where a telephone has no columns for them. */
export function NarrowLevel({ row }: { row: FigureRow }) {
  const { indicator, assignment, progress } = row;
  const translate = useTranslate();
  const formats = useFormats();
  const text = useFigureText();
  const total = progress?.value ?? null;
  const { target } = assignment;
  if (total === null && target === null) return null;
  const baseline = shownBaselineOf(assignment);
  return (
    <div className="quiet">
      {translate('figures.levelOf', {
        value: total === null ? '–' : text.level(indicator, total),
        target: target === null ? '–' : text.figure(indicator, target),
      })}
      {baseline !== null && `, ${translate('figures.from', { figure: text.level(indicator, baseline) })}`}
      {typeof progress?.attainment === 'number' && ` (${formats.percent(progress.attainment)})`}
      <UnsettledNotes row={row} />
    </div>
  );
}
