import { useRef, useState } from 'react';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { FindingText } from '../../checks/FindingText.tsx';
import { useCommitOnLeave } from '../../outbox/useCommitOnLeave.ts';
import { applyCellBody } from '../outbox/applyCellBody.ts';
import { createCellBody } from '../outbox/cellBody.ts';
import { cellContentOf } from '../cells/cellContent.ts';
import type { FigureRow } from '../rows/figureRow.ts';
import type { Outbox } from '../outbox/Outbox.ts';

interface FigureChecksProps {
  row: FigureRow;
  outbox: Outbox;
}

type DeviationNoteName = 'cause' | 'correction';
const deviationNotes: readonly DeviationNoteName[] = ['cause', 'correction'];

function DeviationNoteField({ row, outbox, note }: FigureChecksProps & { note: DeviationNoteName }) {
  const translate = useTranslate();
  const { cell, indicator } = row;
  const [text, setText] = useState(cell?.[note] ?? '');
  const savedText = useRef(text);
  const save = () => {
    if (cell === null || row.lock !== null || text === savedText.current) return;
    savedText.current = text;
    const { organisationId, assignmentId, periodId } = cell;
    const address = { organisationId, assignmentId, periodId };
    // A figure that is not sent yet stays beside the note.
    const { unsent } = outbox.syncStatus(address);
    const shown = unsent ? applyCellBody(unsent.base, address, unsent.body) : cell;
    if (shown === null || text.trim() === (shown[note] ?? '')) return;
    const trimmed = text.trim() === '' ? null : text.trim();
    outbox.change(address, createCellBody(shown, cellContentOf(shown, indicator), { [note]: trimmed }), cell);
  };
  // The panel that shows another figure, or is closed, saves as leaving the field does.
  useCommitOnLeave(save, text !== (cell?.[note] ?? ''));
  return (
    <TextField
      label={translate(`checks.${note}`)}
      multiline
      minRows={2}
      value={text}
      disabled={row.lock !== null}
      onChange={(event) => setText(event.target.value)}
      onBlur={save}
    />
  );
}

/** Findings of the checks for a figure, and the fields that explain a deviation. */
export function FigureChecks({ row, outbox }: FigureChecksProps) {
  const translate = useTranslate();
  const { checkResults, cell } = row;
  const isExplained = checkResults.some(({ kind }) => kind === 'deviation') || (cell?.cause ?? cell?.correction ?? null) !== null;
  if (checkResults.length === 0 && !isExplained) return null;
  return (
    <Box component="section" sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="h3" component="h3">
        {translate('checks.title')}
      </Typography>
      {checkResults.map((finding) => (
        <Typography key={finding.checkId} variant="body2">
          <FindingText finding={finding} indicator={row.indicator} />
        </Typography>
      ))}
      {isExplained &&
        deviationNotes.map((word) => (
          // A stored note must not empty the field of the other one, in which somebody types.
          <DeviationNoteField key={`${cell?.id} ${word} ${cell?.[word]}`} row={row} outbox={outbox} note={word} />
        ))}
    </Box>
  );
}
