import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type Assignment, parseFigure } from '@pilotage/shared';
import type { PasteChoice } from '../../measurements/paste/pasteChoice.ts';
import { narrowCells } from '../../measurements/paste/narrowCells.ts';
import { PasteDialog } from '../../measurements/paste/PasteDialog.tsx';
import { ReadingChoice } from '../../measurements/paste/ReadingChoice.tsx';
import { useFormats } from '../../resource/format.ts';
import type { TargetCell, TargetRow } from '../rows/targetRow.ts';
import { targetTextOf } from '../template/createTargetTable.ts';
import { EmptiedTargets } from './EmptiedTargets.tsx';
import type { PlacedTargets } from './placedTargets.ts';
import type { PastedTarget } from './planTargetPaste.ts';
import { UnknownNames } from './UnknownNames.tsx';
import { usePastedTargetText } from './usePastedTargetText.ts';

interface TargetPastePreviewProps {
  placed: PlacedTargets;
  plan: readonly PastedTarget[];
  shownOf: (cell: TargetCell) => Assignment | null;
  nameOf: (row: TargetRow, organisationId: number) => string;
  choices: ReadonlyMap<string, PasteChoice>;
  onChoose: (position: string, choice: PasteChoice) => void;
  onEnter: (plan: readonly PastedTarget[]) => void;
  onClose: () => void;
}

/**
 * Preview of a table of targets. Where it names its cells itself, each change is shown with what it replaces; else only what
 * cannot be read, can be read in two ways, looks wrong or does not fit, and the rest is counted.
 */
export function TargetPastePreview(props: TargetPastePreviewProps) {
  const { placed, plan, shownOf, nameOf, choices, onChoose, onEnter, onClose } = props;
  const translate = useTranslate();
  const formats = useFormats();
  const describeOutcome = usePastedTargetText();
  const count = plan.filter(({ outcome }) => outcome.kind === 'entry').length;
  const openChoices = plan.filter(({ outcome }) => outcome.kind === 'ambiguous').length;
  const isQuestion = ({ outcome, position }: PastedTarget) =>
    outcome.kind !== 'entry' || placed.isNamed || outcome.warning !== null || choices.has(position);
  const questions = plan.filter((each) => each.outcome.kind !== 'kept' && each.outcome.kind !== 'emptied' && isQuestion(each));
  const emptied = plan.filter(({ outcome }) => outcome.kind === 'emptied');
  const otherCount = plan.filter((each) => each.outcome.kind === 'entry' && !isQuestion(each)).length;
  const columnKeys = [
    'targets.cell',
    'targets.paste.now',
    placed.isNamed ? 'targets.paste.inTable' : 'figures.paste.pasted',
    'figures.paste.becomes',
  ] as const;
  const nowOf = (cell: TargetCell | null) => (cell === null ? null : targetTextOf(cell, shownOf));
  const describeNow = (now: number | 'x' | null) => (typeof now === 'number' ? formats.figure(now) : (now ?? '–'));
  return (
    <PasteDialog
      title={translate('targets.paste.title')}
      openChoices={openChoices}
      enterLabel={count === 0 ? null : translate('targets.paste.enter', { smart_count: count })}
      onEnter={() => onEnter(plan)}
      onClose={onClose}
    >
      <UnknownNames placed={placed} />
      {otherCount > 0 && (
        <Typography sx={{ mb: 1.5 }}>{translate('targets.paste.others', { smart_count: otherCount })}</Typography>
      )}
      {questions.length > 0 && (
        <Table size="small" sx={narrowCells}>
          <TableHead>
            <TableRow>
              {columnKeys.map((key) => (
                <TableCell key={key}>{translate(key)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {questions.map((each) => {
              const { row, organisationId, position, cell, text, outcome } = each;
              const reading = parseFigure(text, placed.decimal);
              return (
                <TableRow key={position}>
                  <TableCell component="th" scope="row">
                    {row && organisationId !== null ? nameOf(row, organisationId) : '–'}
                  </TableCell>
                  <TableCell>{describeNow(nowOf(cell))}</TableCell>
                  <TableCell>
                    {reading.kind === 'ambiguous' && outcome.kind !== 'unfit' ? (
                      <ReadingChoice
                        text={text}
                        readings={reading.readings}
                        choice={choices.get(position) ?? null}
                        onChoose={(choice) => onChoose(position, choice)}
                      />
                    ) : (
                      text
                    )}
                  </TableCell>
                  <TableCell sx={{ fontWeight: outcome.kind === 'entry' ? 650 : 400 }}>{describeOutcome(each)}</TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      )}
      <EmptiedTargets
        targets={emptied.flatMap(({ position, row, organisationId, cell }) =>
          row && organisationId !== null ? [{ position, name: nameOf(row, organisationId), now: describeNow(nowOf(cell)) }] : [],
        )}
      />
    </PasteDialog>
  );
}
