import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type EnrolmentStage, parseFigure } from '@pilotage/shared';
import { narrowCells } from '../../measurements/paste/narrowCells.ts';
import type { PasteChoice } from '../../measurements/paste/pasteChoice.ts';
import { PasteDialog } from '../../measurements/paste/PasteDialog.tsx';
import { ReadingChoice } from '../../measurements/paste/ReadingChoice.tsx';
import { useFormats } from '../../resource/format.ts';
import { useWarningText } from '../grid/useWarningText.ts';
import type { AcademyRow } from '../rows/academyRow.ts';
import { listPastedChanges, type PastedLearners } from './planLearnersPaste.ts';

interface LearnersPastePreviewProps {
  plan: readonly PastedLearners[];
  nameOf: (row: AcademyRow, stage: EnrolmentStage) => string;
  choices: ReadonlyMap<string, PasteChoice>;
  onChoose: (position: string, choice: PasteChoice) => void;
  onEnter: () => void;
  onClose: () => void;
}

const columnKeys = ['targets.cell', 'figures.paste.pasted', 'figures.paste.becomes'] as const;

/** Preview of a pasted block: what cannot be read, reads in two ways, looks wrong or does not fit; the rest is counted. */
export function LearnersPastePreview({ plan, nameOf, choices, onChoose, onEnter, onClose }: LearnersPastePreviewProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const describeWarning = useWarningText();
  const entries = plan.filter(({ outcome }) => outcome.kind === 'entry');
  const isQuestion = ({ outcome, position }: PastedLearners) =>
    outcome.kind === 'entry' ? outcome.warning !== null || choices.has(position) : outcome.kind !== 'kept';
  const questions = plan.filter(isQuestion);
  const otherCount = entries.filter((each) => !isQuestion(each)).length;
  const describeOutcome = ({ outcome, stage }: PastedLearners): string => {
    switch (outcome.kind) {
      case 'ambiguous':
        return translate('figures.problem.ambiguous');
      case 'refused':
        return translate('targets.paste.refused', { why: translate(outcome.why, { _: outcome.why }) });
      case 'outside':
        return translate('targets.paste.outside');
      case 'entry': {
        const count = (stage && outcome.body?.[stage]) ?? null;
        const figure = count === null ? '' : formats.figure(count);
        return outcome.warning === null ? figure : `${figure}: ${describeWarning(outcome.warning)}`;
      }
      default:
        return translate('figures.paste.leftOut');
    }
  };
  return (
    <PasteDialog
      title={translate('figures.paste.title')}
      openChoices={plan.filter(({ outcome }) => outcome.kind === 'ambiguous').length}
      enterLabel={listPastedChanges(plan).length === 0 ? null : translate('figures.paste.fill', { smart_count: entries.length })}
      onEnter={onEnter}
      onClose={onClose}
    >
      {otherCount > 0 && (
        <Typography sx={{ mb: 1.5 }}>{translate('targets.paste.others', { smart_count: otherCount })}</Typography>
      )}
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
            const { row, stage, position, text, outcome } = each;
            const reading = parseFigure(text);
            return (
              <TableRow key={position}>
                <TableCell component="th" scope="row">
                  {row && stage ? nameOf(row, stage) : '–'}
                </TableCell>
                <TableCell>
                  {reading.kind === 'ambiguous' && outcome.kind !== 'outside' ? (
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
    </PasteDialog>
  );
}
