import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import LockIcon from '@mui/icons-material/LockOutlined';
import { useTranslate } from 'react-admin';
import { useFormats } from '../resource/format.ts';
import { EntryField } from './EntryField.tsx';
import { EntryMessage } from './EntryMessage.tsx';
import type { FigureRow } from './figureRows.ts';
import { ScoreOptions } from './ScoreOptions.tsx';
import type { CellDraft } from './useCellDraft.ts';

interface EntryCellProps {
  row: FigureRow;
  name: string;
  period: number;
  cell: CellDraft;
}

const columns = ['figure', 'second'] as const;
const kinds = { count: 'figure', amount: 'figure', ratio: 'figure', score: 'choice', text: 'lines' } as const;

/** The fields in which this period's figure, both numbers of a ratio, a text, or a reason is typed. */
export function EntryCell({ row: { indicator }, name, period, cell }: EntryCellProps) {
  const translate = useTranslate();
  const { locale } = useFormats();
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const { draft, judged } = cell;
  const { stated } = draft;
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
  const back = () => {
    isDeclaring.current = true;
    cell.clear();
  };
  const step = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (stated !== null && event.key === 'Backspace' && event.currentTarget.value === '') {
      back();
      return true;
    }
    if (stated !== null || indicator.valueType !== 'score' || !event.altKey || !event.key.startsWith('Arrow')) return false;
    const at = indicator.options.findIndex((option) => String(option.value) === draft.texts[0]);
    const next = indicator.options[event.key === 'ArrowUp' ? Math.max(0, at - 1) : at + 1];
    if (next) cell.type(0, String(next.value));
    return true;
  };
  const isWrong = (field: number) => judged.kind !== 'entry' && judged.field === field && (cell.isDirty || cell.isLeft);
  const part = (field: number) => {
    if (stated !== null) return translate('figures.reasonOf', { what: translate(`figures.${stated}`) });
    if (indicator.valueType !== 'ratio') return translate('figures.now');
    return translate(field === 0 ? 'figures.numerator' : 'figures.denominator');
  };
  const isRatio = stated === null && indicator.valueType === 'ratio';
  const isScore = stated === null && indicator.valueType === 'score';
  const chosen = indicator.options.find((option) => String(option.value) === draft.texts[0]);
  const entryField = (text: string, field: number) => (
    <EntryField
      key={columns[field]}
      column={columns[field] ?? 'figure'}
      kind={stated === null ? kinds[indicator.valueType] : 'text'}
      label={translate('figures.field', { indicator: name, part: part(field), number: period })}
      className={stated !== null || indicator.valueType === 'text' ? 'words' : isScore ? 'figure short' : 'figure'}
      placeholder={stated === null ? '' : translate('figures.why')}
      value={text}
      isDirty={cell.isDirty}
      isInvalid={isWrong(field)}
      describedBy={`${id}message`}
      combobox={
        isScore
          ? {
              'aria-controls': `${id}options`,
              'aria-activedescendant': chosen ? `${id}options${chosen.value}` : undefined,
            }
          : undefined
      }
      onType={(next) => cell.type(field, next)}
      onEnter={cell.commit}
      onRestore={cell.restore}
      onDeclare={declare}
      onKey={step}
    />
  );
  return (
    <div ref={group} onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || cell.commit()}>
      {stated !== null && (
        <span className="stated">
          {stated === 'withheld' ? <LockIcon aria-hidden="true" /> : <span aria-hidden="true">–</span>}
          {translate(`figures.${stated}`)}
          <button type="button" className="small" onClick={back} aria-label={translate('figures.backTo', { indicator: name })}>
            ×
          </button>
        </span>
      )}
      <div className="fields">
        {draft.texts.map((text, field) =>
          isRatio ? (
            <div key={columns[field]} className="part">
              <span className="quiet" aria-hidden="true">
                {translate(field === 0 ? 'figures.numeratorShort' : 'figures.denominatorShort')}
              </span>
              {entryField(text, field)}
            </div>
          ) : (
            entryField(text, field)
          ),
        )}
        {isScore && <span className="quiet">{chosen?.text}</span>}
      </div>
      <EntryMessage
        id={`${id}message`}
        indicator={indicator}
        judged={judged}
        isShown={cell.isDirty}
        onChoose={(field, text) => cell.type(field, text)}
        locale={locale}
      >
        {isScore && (
          <ScoreOptions
            id={`${id}options`}
            name={name}
            options={indicator.options}
            chosen={draft.texts[0] ?? ''}
            onChoose={(value) => cell.type(0, String(value))}
          />
        )}
      </EntryMessage>
    </div>
  );
}
