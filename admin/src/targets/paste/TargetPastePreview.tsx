import { useId } from 'react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type Assignment, parseFigure } from '@pilotage/shared';
import { ReadingChoice } from '../../measurements/paste/ReadingChoice.tsx';
import { useFormats } from '../../resource/format.ts';
import type { TargetCell, TargetRow } from '../rows/targetRow.ts';
import { targetTextOf } from '../template/createTargetTable.ts';
import type { PastedTarget } from './planTargetPaste.ts';

interface TargetPastePreviewProps {
  /** The copied text. */
  block: readonly (readonly string[])[];
  plan: readonly PastedTarget[];
  /** Whether the block named its cells itself: then each change is shown, with what it replaces. */
  isNamed: boolean;
  shownOf: (cell: TargetCell) => Assignment | null;
  nameOf: (row: TargetRow, organisationId: number) => string;
  choices: ReadonlyMap<string, number>;
  onChoose: (position: string, reading: number) => void;
  onEnter: () => void;
  onClose: () => void;
}

const columnKeys = ['targets.cell', 'targets.paste.now', 'figures.paste.pasted', 'figures.paste.becomes'] as const;

/** Preview of a paste in which something cannot be read, can be read in two ways, or does not fit. The rest is counted. */
export function TargetPastePreview(props: TargetPastePreviewProps) {
  const { block, plan, isNamed, shownOf, nameOf, choices, onChoose, onEnter, onClose } = props;
  const translate = useTranslate();
  const formats = useFormats();
  const id = useId();
  const count = plan.filter(({ outcome }) => outcome.kind === 'entry').length;
  const copiedText = ({ position }: PastedTarget) => {
    const [line = 0, column = 0] = position.split('.').map(Number);
    return block[line]?.[column] ?? '';
  };
  const questions = plan.filter(
    ({ outcome, position }) => outcome.kind !== 'kept' && (isNamed || outcome.kind !== 'entry' || choices.has(position)),
  );
  const otherCount = plan.filter((each) => each.outcome.kind === 'entry' && !questions.includes(each)).length;
  const describeOutcome = ({ outcome }: PastedTarget) => {
    if (outcome.kind === 'ambiguous') return translate('figures.problem.ambiguous');
    if (outcome.kind === 'unfit') return translate(`targets.paste.${outcome.why}`);
    if (outcome.kind === 'refused') return translate(outcome.why, { _: outcome.why });
    const target = outcome.kind === 'entry' ? outcome.body?.target : undefined;
    return typeof target === 'number' ? formats.figure(target) : '';
  };
  const describeNow = (cell: TargetCell | null) => {
    const now = cell === null ? null : targetTextOf(cell, shownOf);
    return typeof now === 'number' ? formats.figure(now) : (now ?? '–');
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="md" fullWidth>
      <DialogTitle id={id}>{translate('targets.paste.title')}</DialogTitle>
      <DialogContent>
        {otherCount > 0 && (
          <Typography sx={{ mb: 1.5 }}>{translate('targets.paste.others', { smart_count: otherCount })}</Typography>
        )}
        <Table size="small">
          <TableHead>
            <TableRow>
              {columnKeys.map((key) => (
                <TableCell key={key}>{translate(key)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {questions.map((each) => {
              const { row, organisationId, position, cell } = each;
              const text = copiedText(each);
              const reading = parseFigure(text);
              return (
                <TableRow key={position}>
                  <TableCell component="th" scope="row">
                    {row && organisationId !== null ? nameOf(row, organisationId) : '–'}
                  </TableCell>
                  <TableCell>{describeNow(cell)}</TableCell>
                  <TableCell>
                    {reading.kind === 'ambiguous' && cell?.isEditable ? (
                      <ReadingChoice
                        text={text}
                        readings={reading.readings}
                        choice={choices.get(position) ?? null}
                        onChoose={(value) => onChoose(position, value)}
                      />
                    ) : (
                      text
                    )}
                  </TableCell>
                  <TableCell sx={{ fontWeight: each.outcome.kind === 'entry' ? 650 : 400 }}>{describeOutcome(each)}</TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" onClick={onEnter}>
          {translate('targets.paste.enter', { smart_count: count })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
