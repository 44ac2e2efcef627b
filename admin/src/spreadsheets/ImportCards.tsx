import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { ImportOutcome } from './ImportOutcome.tsx';
import type { ImportRowsProps } from './ImportTable.tsx';
import { toldChanges } from './toldChanges.ts';
import { useImportWords } from './useImportWords.ts';

/** The rows of `ImportTable` one below the other, where there is no room for columns. */
export function ImportCards({ rows, overwrite, onTake }: ImportRowsProps) {
  const translate = useTranslate();
  const words = useImportWords();
  return (
    <Box component="ul" aria-label={translate('spreadsheets.table')} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {rows.map((row) => (
        <Box component="li" key={row.row} sx={{ py: 1.5, borderTop: '1px solid', borderColor: 'divider' }}>
          <Typography variant="caption" color="text.secondary">
            {translate('spreadsheets.rowOf', { row: row.row })} {row.code}
          </Typography>
          <Typography sx={{ fontWeight: 600 }}>{row.indicator ?? translate('spreadsheets.noFigure')}</Typography>
          {toldChanges(row).map((change) => (
            <Typography key={change.field} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {words.field(change.field)}: {words.value(change, change.old)} → <b>{words.value(change, change.new)}</b>
            </Typography>
          ))}
          <ImportOutcome
            row={row}
            isTaken={row.assignmentId !== null && overwrite.has(row.assignmentId)}
            onTake={(taken) => row.assignmentId !== null && onTake(row.assignmentId, taken)}
          />
        </Box>
      ))}
    </Box>
  );
}
