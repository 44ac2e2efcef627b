import type { KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import type { Indicator } from '@pilotage/shared';
import type { CellDraft } from '../cells/useCellDraft.ts';
import { useFigureText } from '../useFigureText.ts';
import { CellField } from './CellField.tsx';

interface FigureFieldProps {
  /** 0, and 1 for the denominator of a ratio. */
  field: number;
  text: string;
  /** Prefix of the ids of the message and the options. */
  id: string;
  indicator: Indicator;
  name: string;
  period: number;
  cell: CellDraft;
  /** What Enter takes while the field is empty. */
  suggestion: number | null;
  onDeclare: (availability: 'notApplicable' | 'withheld') => void;
  onKey: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => boolean;
}

const gridColumns = ['figure', 'second'] as const;
const fieldKinds = { count: 'figure', amount: 'figure', ratio: 'figure', score: 'choice', text: 'lines' } as const;
const classNames = { count: 'figure', amount: 'figure', ratio: 'figure', score: 'figure short', text: 'words' } as const;

function useFieldLabel({ indicator: { valueType }, field, cell }: FigureFieldProps): string {
  const translate = useTranslate();
  const { statedAvailability } = cell.draft;
  if (statedAvailability !== null)
    return translate('figures.reasonOf', {
      what: translate(`resources.measurements.choices.availability.${statedAvailability}`),
    });
  if (valueType !== 'ratio') return translate('figures.now');
  return translate(field === 0 ? 'figures.numerator' : 'figures.denominator');
}

/** One field of a figure: a number, one of a ratio's two, a score with its options, a text, or the reason of a statement. */
export function FigureField(props: FigureFieldProps) {
  const { field, text, id, indicator, name, period, cell, suggestion, onDeclare, onKey } = props;
  const { valueType, options } = indicator;
  const translate = useTranslate();
  const figureText = useFigureText();
  const label = useFieldLabel(props);
  const isStated = cell.draft.statedAvailability !== null;
  const selected = options.find(({ value }) => String(value) === text);
  const combobox = {
    'aria-controls': `${id}options`,
    'aria-activedescendant': selected ? `${id}options${selected.value}` : undefined,
  };
  const suggested = suggestion === null ? '' : figureText.figure(indicator, suggestion);
  const placeholder = isStated ? translate('figures.why') : suggested;
  const hasProblem = cell.validation.kind !== 'entry' && cell.validation.field === field;
  return (
    <CellField
      column={gridColumns[field] ?? 'figure'}
      kind={isStated ? 'text' : fieldKinds[valueType]}
      label={translate('figures.field', { indicator: name, part: label, number: period })}
      className={isStated ? 'words' : classNames[valueType]}
      placeholder={placeholder}
      value={text}
      isDirty={cell.isDirty}
      isNeeded={isStated}
      isInvalid={hasProblem && (cell.isDirty || cell.hasFailedCommit)}
      describedBy={suggested === '' ? `${id}message` : `${id}message ${id}suggestion`}
      combobox={!isStated && valueType === 'score' ? combobox : undefined}
      onType={(next) => cell.type(field, next)}
      onEnter={cell.commit}
      onRestore={cell.restore}
      onDeclare={onDeclare}
      onKey={onKey}
    />
  );
}
