import { useId, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../resource/format.ts';
import type { CellDraft } from '../cells/useCellDraft.ts';
import type { FigureRow } from '../rows/figureRow.ts';
import { SuggestionHint } from '../../derivations/SuggestionHint.tsx';
import { CellMessage } from './CellMessage.tsx';
import { FigureField } from './FigureField.tsx';
import { ScoreOptions } from './ScoreOptions.tsx';
import { StatedAvailability } from './StatedAvailability.tsx';
import { useFigureKeys } from './useFigureKeys.ts';

interface FigureCellProps {
  row: FigureRow;
  name: string;
  period: number;
  cell: CellDraft;
  /** What the records give, which Enter takes while the cell is empty. */
  suggestion?: number | null;
  onTake?: (() => void) | undefined;
}

const ratioParts = ['figures.numeratorShort', 'figures.denominatorShort'] as const;

/** The editable fields of this period's figure: a number, two for a ratio, a text, or a reason. */
export function FigureCell({ row: { indicator }, name, period, cell, suggestion = null, onTake }: FigureCellProps) {
  const translate = useTranslate();
  const { locale } = useFormats();
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const { declare, clearStatement, handleKey } = useFigureKeys(group, cell, indicator, onTake);
  const { statedAvailability, texts } = cell.draft;
  const valueType = statedAvailability === null ? indicator.valueType : 'text';
  const selectedOption = indicator.options.find(({ value }) => String(value) === texts[0]);
  const fieldProps = { id, indicator, name, period, cell, suggestion, onDeclare: declare, onKey: handleKey };
  return (
    <div ref={group} onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || cell.commit()}>
      {statedAvailability !== null && (
        <StatedAvailability availability={statedAvailability} name={name} onClear={clearStatement} />
      )}
      <div className={valueType === 'ratio' || valueType === 'score' ? 'fields' : 'fields single'}>
        {valueType === 'ratio' &&
          ratioParts.map((part, field) => (
            <div key={part} className="part">
              <span className="quiet" aria-hidden="true">
                {translate(part)}
              </span>
              <FigureField field={field} text={texts[field] ?? ''} {...fieldProps} />
            </div>
          ))}
        {valueType !== 'ratio' && <FigureField field={0} text={texts[0] ?? ''} {...fieldProps} />}
        {valueType === 'score' && <span className="quiet">{selectedOption?.text}</span>}
      </div>
      <SuggestionHint id={`${id}suggestion`} indicator={indicator} suggestion={suggestion} />
      <CellMessage
        id={`${id}message`}
        indicator={indicator}
        validation={cell.validation}
        isShown={cell.isDirty}
        hasFailed={cell.hasFailedCommit}
        onChoose={cell.type}
        locale={locale}
      >
        {valueType === 'score' && (
          <ScoreOptions
            id={`${id}options`}
            name={name}
            options={indicator.options}
            selectedValue={texts[0] ?? ''}
            onChoose={(value) => cell.type(0, String(value))}
          />
        )}
      </CellMessage>
    </div>
  );
}
