import { useState } from 'react';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { FindingText } from '../checks/FindingText.tsx';
import { cellBody } from './cellBody.ts';
import { entryOf } from './entry.ts';
import type { FigureRow } from './figureRows.ts';
import type { Outbox } from './outbox.ts';

interface FigureChecksProps {
  row: FigureRow;
  outbox: Outbox;
}

type Word = 'cause' | 'correction';
const words: readonly Word[] = ['cause', 'correction'];

function WordField({ row, outbox, word }: FigureChecksProps & { word: Word }) {
  const translate = useTranslate();
  const { cell, indicator } = row;
  const [text, setText] = useState(cell?.[word] ?? '');
  const save = () => {
    if (cell === null || text.trim() === (cell[word] ?? '')) return;
    const { organisationId, assignmentId, periodId } = cell;
    const said = text.trim() === '' ? null : text.trim();
    outbox.change({ organisationId, assignmentId, periodId }, cellBody(cell, entryOf(cell, indicator), { [word]: said }), cell);
  };
  return (
    <TextField
      label={translate(`checks.${word}`)}
      multiline
      minRows={2}
      value={text}
      disabled={row.lock !== null}
      onChange={(event) => setText(event.target.value)}
      onBlur={save}
    />
  );
}

/** What the checks find in a figure, and the words that a deviation asks for. */
export function FigureChecks({ row, outbox }: FigureChecksProps) {
  const translate = useTranslate();
  const { found, cell } = row;
  const isExplained = found.some(({ kind }) => kind === 'deviation') || (cell?.cause ?? cell?.correction ?? null) !== null;
  if (found.length === 0 && !isExplained) return null;
  return (
    <Box component="section" sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="h3" component="h3">
        {translate('checks.title')}
      </Typography>
      {found.map((finding) => (
        <Typography key={finding.checkId} variant="body2">
          <FindingText finding={finding} indicator={row.indicator} />
        </Typography>
      ))}
      {isExplained && words.map((word) => <WordField key={`${cell?.version} ${word}`} row={row} outbox={outbox} word={word} />)}
    </Box>
  );
}
