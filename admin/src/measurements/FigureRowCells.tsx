import { type KeyboardEvent, useState } from 'react';
import InputBase from '@mui/material/InputBase';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Measurement, Period, ProgressRow } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { draftCell, type Typed } from './draftCell.ts';
import { gridMove } from './gridKeys.ts';
import { SavingState } from './SavingState.tsx';
import { typedFigure } from './typedFigure.ts';
import { useCellSaving } from './useCellSaving.ts';
import type { FigureRow } from './useFigures.ts';

type Part = 'value' | 'numerator' | 'denominator' | 'comment';

interface FigureRowProps {
  row: FigureRow;
  period: Period;
  locked: boolean;
  total: ProgressRow | undefined;
  onSaved: () => void;
  onMove: (from: HTMLElement, direction: 'up' | 'down' | 'left' | 'right') => void;
}

const typedOf = (cell: Measurement | null, locale: string): Typed => ({
  value: typedFigure(cell?.value ?? null, locale),
  numerator: typedFigure(cell?.numerator ?? null, locale),
  denominator: typedFigure(cell?.denominator ?? null, locale),
  comment: cell?.comment ?? '',
  availability: cell?.availability ?? 'reported',
});

const partsOf = (valueType: FigureRow['indicator']['valueType'], { availability }: Typed): Part[] => {
  if (availability !== 'reported' || valueType === 'text') return ['comment'];
  return valueType === 'ratio' ? ['numerator', 'denominator'] : ['value'];
};

/** One row of the figures table: typed, judged, and saved when it is left. */
export function FigureRowCells({ row, period, locked, total, onSaved, onMove }: FigureRowProps) {
  const { assignment, indicator, last, remark } = row;
  const translate = useTranslate();
  const formats = useFormats();
  const [cell, setCell] = useState(row.cell);
  const [typed, setTyped] = useState(() => typedOf(row.cell, formats.locale));
  // What somebody else wrote in the meantime arrives with the next reading of the list.
  const [seen, setSeen] = useState(row.cell?.version);
  if (seen !== row.cell?.version) {
    setSeen(row.cell?.version);
    setCell(row.cell);
    setTyped(typedOf(row.cell, formats.locale));
  }
  const { saving, save, settle } = useCellSaving({ assignmentId: assignment.id, periodId: period.id }, (stored) => {
    setCell(stored);
    setTyped(typedOf(stored, formats.locale));
    onSaved();
  });
  const draft = draftCell(typed, indicator, cell);
  const leave = () => void save(draft, cell);

  function press(event: KeyboardEvent<HTMLInputElement>, part: Part) {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const move = gridMove({
      key: event.key,
      shift: event.shiftKey,
      modified: event.ctrlKey || event.altKey || event.metaKey,
      composing: event.nativeEvent.isComposing,
      text: value,
      selectionStart: selectionStart ?? 0,
      selectionEnd: selectionEnd ?? 0,
      field: part === 'comment' ? 'text' : 'figure',
    });
    if (move.kind === 'browser') return;
    event.preventDefault();
    if (move.kind === 'go') onMove(event.currentTarget, move.direction);
    if (move.kind === 'restore') setTyped(typedOf(cell, formats.locale));
    if (move.kind === 'declare')
      setTyped({ ...typed, value: '', numerator: '', denominator: '', availability: move.availability });
  }

  const written = (figure: number | null | undefined) => {
    if (figure === null || figure === undefined) return '–';
    return indicator.valueType === 'ratio' ? formats.percent(figure, 1) : formats.figure(figure, indicator.decimals || undefined);
  };
  const field = (part: Part) => (
    <InputBase
      key={part}
      value={typed[part]}
      readOnly={locked}
      placeholder={part === 'comment' ? translate('figures.reason') : ''}
      onChange={(event) => setTyped({ ...typed, [part]: event.target.value })}
      onFocus={(event) => event.target.select()}
      onBlur={leave}
      sx={{
        border: 1,
        borderColor: 'text.secondary',
        borderRadius: 1,
        px: 1,
        width: part === 'comment' ? 180 : 96,
        mr: 0.5,
        minHeight: 34,
      }}
      inputProps={{
        'aria-label': translate('figures.field', {
          indicator: indicator.name,
          part: translate(`figures.parts.${part}`),
          number: period.number,
        }),
        inputMode: part === 'comment' ? 'text' : 'decimal',
        'data-figure': '',
        style: { textAlign: part === 'comment' ? 'start' : 'end' },
        onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => press(event, part),
      }}
    />
  );

  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ minWidth: 200 }}>
        {indicator.name}
        <Typography variant="body2" color="text.secondary">
          {indicator.unit ?? ''} {assignment.illustrative ? '◌' : ''}
        </Typography>
        {remark !== null && (
          <Typography variant="body2" color="error">
            {translate('figures.remark', { comment: remark })}
          </Typography>
        )}
      </TableCell>
      <TableCell align="right">
        {last === null || last.availability === 'reported' ? written(last?.value) : translate(`figures.${last.availability}`)}
      </TableCell>
      <TableCell>
        {typed.availability !== 'reported' && !locked && (
          <Select
            size="small"
            value={typed.availability}
            onChange={(event) => setTyped({ ...typed, availability: event.target.value })}
            inputProps={{
              'aria-label': translate('figures.field', {
                indicator: indicator.name,
                part: translate('figures.state'),
                number: period.number,
              }),
            }}
          >
            <MenuItem value="reported">{translate('figures.now')}</MenuItem>
            <MenuItem value="notApplicable">{translate('figures.notApplicable')}</MenuItem>
            <MenuItem value="withheld">{translate('figures.withheld')}</MenuItem>
          </Select>
        )}
        {partsOf(indicator.valueType, typed).map(field)}
      </TableCell>
      <TableCell align="right">{written(total?.value)}</TableCell>
      <TableCell align="right">{written(assignment.target)}</TableCell>
      <TableCell align="right">
        {total?.attainment === null || total === undefined ? '–' : formats.percent(total.attainment)}
      </TableCell>
      <TableCell>
        <SavingState
          saving={saving}
          draft={draft}
          cell={cell}
          written={written}
          onRetry={leave}
          onTheirs={(theirs) => {
            setCell(theirs);
            setTyped(typedOf(theirs, formats.locale));
            settle();
          }}
          onOurs={(theirs, ours) => void save(ours, theirs)}
        />
      </TableCell>
    </TableRow>
  );
}
