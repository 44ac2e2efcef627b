import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { parseFigure } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';
import type { FigureRow } from '../rows/figureRow.ts';
import type { PastePlanRow } from './planPaste.ts';
import { narrowCells } from './narrowCells.ts';
import type { PasteChoice } from './pasteChoice.ts';
import { PasteDialog } from './PasteDialog.tsx';
import { ReadingChoice } from './ReadingChoice.tsx';

interface PastePreviewProps {
  /** The copied text. */
  block: readonly (readonly string[])[];
  plan: readonly PastePlanRow[];
  nameOf: (row: FigureRow) => string;
  choices: ReadonlyMap<string, PasteChoice>;
  onChoose: (line: number, token: number, choice: PasteChoice) => void;
  onFill: () => void;
  onClose: () => void;
}

const columnKeys = ['indicator', 'pasted', 'becomes'] as const;

/** Preview of an ambiguous paste: each line with its row, both readings to choose from, and what does not fit. */
export function PastePreview({ block, plan, nameOf, choices, onChoose, onFill, onClose }: PastePreviewProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const count = plan.filter(({ outcome }) => outcome.kind === 'entry').length;
  const openChoices = plan.filter(({ outcome }) => outcome.kind === 'ambiguous').length;
  const describeOutcome = ({ row, texts, outcome }: PastePlanRow) => {
    if (outcome.kind === 'kept' || outcome.kind === 'leftOut') return translate(`figures.paste.${outcome.kind}`);
    if (outcome.kind === 'ambiguous') return translate('figures.problem.ambiguous');
    if (outcome.kind === 'unfit') return translate(`figures.paste.${outcome.why}`);
    if (outcome.kind === 'refused')
      return translate(`figures.problem.${outcome.why}`, { decimals: row?.indicator.decimals ?? 0 });
    const { content } = outcome;
    if (content.kind === 'figure') return formats.figure(content.value);
    return content.kind === 'ratio'
      ? `${formats.figure(content.numerator)} / ${formats.figure(content.denominator)}`
      : texts.join(' ');
  };
  const warningOf = ({ outcome }: PastePlanRow) => (outcome.kind === 'entry' ? outcome.warning : null);
  return (
    <PasteDialog
      title={translate('figures.paste.title')}
      openChoices={openChoices}
      enterLabel={count === 0 ? null : translate('figures.paste.fill', { smart_count: count })}
      onEnter={onFill}
      onClose={onClose}
    >
      <Table size="small" sx={narrowCells}>
        <TableHead>
          <TableRow>
            {columnKeys.map((columnKey) => (
              <TableCell key={columnKey}>
                {translate(columnKey === 'indicator' ? 'figures.indicator' : `figures.paste.${columnKey}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {plan.map((line, index) => (
            <TableRow key={`${index} ${line.row?.assignment.id ?? ''}`}>
              <TableCell component="th" scope="row">
                {line.row ? nameOf(line.row) : '–'}
              </TableCell>
              <TableCell>
                {(block[index] ?? []).map((token, column) => {
                  const reading = parseFigure(token);
                  if (reading.kind !== 'ambiguous' || !line.row || line.row.lock) return `${column > 0 ? ' | ' : ''}${token}`;
                  return (
                    <ReadingChoice
                      key={`${index}.${token}`}
                      text={token}
                      readings={reading.readings}
                      choice={choices.get(`${index}.${column}`) ?? null}
                      onChoose={(choice) => onChoose(index, column, choice)}
                    />
                  );
                })}
              </TableCell>
              <TableCell sx={{ fontWeight: line.outcome.kind === 'entry' ? 650 : 400 }}>
                {describeOutcome(line)}
                {warningOf(line) && (
                  <Typography variant="body2" color="warning.main">
                    {translate(`figures.problem.${warningOf(line)}`)}
                  </Typography>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </PasteDialog>
  );
}
