import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import LockIcon from '@mui/icons-material/LockOutlined';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../resource/format.ts';
import { CellField } from './CellField.tsx';
import { CellMessage } from './CellMessage.tsx';
import type { FigureRow } from '../rows/createFigureRows.ts';
import { ScoreOptions } from './ScoreOptions.tsx';
import type { CellDraft } from '../cells/useCellDraft.ts';

interface FigureCellProps {
  row: FigureRow;
  name: string;
  period: number;
  cell: CellDraft;
}

const gridColumns = ['figure', 'second'] as const;
const fieldKinds = { count: 'figure', amount: 'figure', ratio: 'figure', score: 'choice', text: 'lines' } as const;

/** The editable fields of this period's figure: a number, two for a ratio, a text, or a reason. */
export function FigureCell({ row: { indicator }, name, period, cell }: FigureCellProps) {
  const translate = useTranslate();
  const { locale } = useFormats();
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const { draft, validation } = cell;
  const { statedAvailability } = draft;
  const isDeclaring = useRef(false);
  useEffect(() => {
    if (!isDeclaring.current) return;
    isDeclaring.current = false;
    group.current?.querySelector<HTMLElement>('[data-column=figure]')?.focus();
  });
  const declare = (availability: 'notApplicable' | 'withheld') => {
    isDeclaring.current = true;
    cell.declare(availability);
  };
  const clearStatement = () => {
    isDeclaring.current = true;
    cell.clear();
  };
  const handleKey = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (statedAvailability !== null && event.key === 'Backspace' && event.currentTarget.value === '') {
      clearStatement();
      return true;
    }
    if (statedAvailability !== null || indicator.valueType !== 'score' || !event.altKey || !event.key.startsWith('Arrow'))
      return false;
    const optionIndex = indicator.options.findIndex((option) => String(option.value) === draft.texts[0]);
    const next = indicator.options[event.key === 'ArrowUp' ? Math.max(0, optionIndex - 1) : optionIndex + 1];
    if (next) cell.type(0, String(next.value));
    return true;
  };
  const isInvalid = (field: number) =>
    validation.kind !== 'entry' && validation.field === field && (cell.isDirty || cell.hasFailedCommit);
  const labelOfField = (field: number) => {
    if (statedAvailability !== null)
      return translate('figures.reasonOf', {
        what: translate(`resources.measurements.choices.availability.${statedAvailability}`),
      });
    if (indicator.valueType !== 'ratio') return translate('figures.now');
    return translate(field === 0 ? 'figures.numerator' : 'figures.denominator');
  };
  const isRatio = statedAvailability === null && indicator.valueType === 'ratio';
  const isScore = statedAvailability === null && indicator.valueType === 'score';
  const selectedOption = indicator.options.find((option) => String(option.value) === draft.texts[0]);
  const renderField = (text: string, field: number) => (
    <CellField
      key={gridColumns[field]}
      column={gridColumns[field] ?? 'figure'}
      kind={statedAvailability === null ? fieldKinds[indicator.valueType] : 'text'}
      label={translate('figures.field', { indicator: name, part: labelOfField(field), number: period })}
      className={statedAvailability !== null || indicator.valueType === 'text' ? 'words' : isScore ? 'figure short' : 'figure'}
      placeholder={statedAvailability === null ? '' : translate('figures.why')}
      value={text}
      isDirty={cell.isDirty}
      isInvalid={isInvalid(field)}
      describedBy={`${id}message`}
      combobox={
        isScore
          ? {
              'aria-controls': `${id}options`,
              'aria-activedescendant': selectedOption ? `${id}options${selectedOption.value}` : undefined,
            }
          : undefined
      }
      onType={(next) => cell.type(field, next)}
      onEnter={cell.commit}
      onRestore={cell.restore}
      onDeclare={declare}
      onKey={handleKey}
    />
  );
  return (
    <div ref={group} onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || cell.commit()}>
      {statedAvailability !== null && (
        <span className="stated">
          {statedAvailability === 'withheld' ? <LockIcon aria-hidden="true" /> : <span aria-hidden="true">–</span>}
          {translate(`resources.measurements.choices.availability.${statedAvailability}`)}
          <button
            type="button"
            className="small"
            onClick={clearStatement}
            aria-label={translate('figures.backTo', { indicator: name })}
          >
            ×
          </button>
        </span>
      )}
      <div className="fields">
        {draft.texts.map((text, field) =>
          isRatio ? (
            <div key={gridColumns[field]} className="part">
              <span className="quiet" aria-hidden="true">
                {translate(field === 0 ? 'figures.numeratorShort' : 'figures.denominatorShort')}
              </span>
              {renderField(text, field)}
            </div>
          ) : (
            renderField(text, field)
          ),
        )}
        {isScore && <span className="quiet">{selectedOption?.text}</span>}
      </div>
      <CellMessage
        id={`${id}message`}
        indicator={indicator}
        validation={validation}
        isShown={cell.isDirty}
        onChoose={(field, text) => cell.type(field, text)}
        locale={locale}
      >
        {isScore && (
          <ScoreOptions
            id={`${id}options`}
            name={name}
            options={indicator.options}
            selectedValue={draft.texts[0] ?? ''}
            onChoose={(value) => cell.type(0, String(value))}
          />
        )}
      </CellMessage>
    </div>
  );
}
