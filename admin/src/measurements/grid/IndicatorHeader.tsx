import { useTranslate } from 'react-admin';
import { shownBaselineOf } from '../../progress/shownBaseline.ts';
import { useFormats } from '../../resource/format.ts';
import type { FigureRow } from '../rows/createFigureRows.ts';
import { useFigureText } from '../useFigureText.ts';

interface IndicatorHeaderProps {
  row: FigureRow;
  name: string;
  isNarrow: boolean;
  onOpen: () => void;
  expansion: { isExpanded: boolean; id: string; onToggle: () => void } | null;
}

/** Row header: the indicator's name, which opens its details, its unit, and a button that expands its parts. */
export function IndicatorHeader({ row, name, isNarrow, onOpen, expansion }: IndicatorHeaderProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const text = useFigureText();
  const { indicator, assignment, pilot, progress, notExpected } = row;
  const total = progress?.value ?? null;
  const baseline = shownBaselineOf(assignment);
  const details = [indicator.unit, pilot].filter((each) => each !== null && each !== '').join(' · ');
  const level = [
    total === null ? null : text.level(indicator, total),
    assignment.target === null ? null : text.figure(indicator, assignment.target),
  ];
  return (
    <>
      <button type="button" className="name" onClick={onOpen} aria-haspopup="dialog">
        {name}
      </button>
      {details !== '' && <div className="quiet">{details}</div>}
      {isNarrow && (level[0] !== null || level[1] !== null) && (
        <div className="quiet">
          {translate('figures.levelOf', { value: level[0] ?? '–', target: level[1] ?? '–' })}
          {baseline !== null && `, ${translate('figures.from', { figure: text.level(indicator, baseline) })}`}
          {typeof progress?.attainment === 'number' && ` (${formats.percent(progress.attainment)})`}
        </div>
      )}
      {notExpected !== null && <div className="quiet">{translate(`resources.expectations.choices.reason.${notExpected}`)}</div>}
      {expansion && (
        <button
          type="button"
          className="small"
          style={{ marginInlineStart: -4 }}
          aria-expanded={expansion.isExpanded}
          aria-controls={expansion.id}
          aria-label={translate('figures.partsOf', {
            indicator: name,
            dimensions: indicator.dimensions.map((each) => each.name).join(', '),
          })}
          onClick={expansion.onToggle}
        >
          <span aria-hidden="true">{expansion.isExpanded ? '▾ ' : '▸ '}</span>
          {translate('figures.by', { dimensions: indicator.dimensions.map((each) => each.name).join(', ') })}
        </button>
      )}
    </>
  );
}
