import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { ImportOutcome } from './ImportOutcome.tsx';
import type { ImportRowsProps } from './ImportTable.tsx';
import { visibleChanges } from './visibleChanges.ts';
import { useImportText } from './useImportText.ts';

/** The rows of `ImportTable` as cards, for narrow screens. */
export function ImportCards({ rows, overwrite, onOverwrite }: ImportRowsProps) {
  const translate = useTranslate();
  const text = useImportText();
  return (
    <Box component="ul" aria-label={translate('spreadsheets.table')} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {rows.map((row) => (
        <Box component="li" key={row.row} sx={{ py: 1.5, borderTop: '1px solid', borderColor: 'divider' }}>
          <Typography variant="caption" color="text.secondary">
            {translate('spreadsheets.rowOf', { row: row.row })} {row.code}
          </Typography>
          <Typography sx={{ fontWeight: 600 }}>{row.indicator ?? translate('spreadsheets.noFigure')}</Typography>
          {visibleChanges(row).map((change) => (
            <Typography key={change.field} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {text.field(change.field)}: {text.value(change, change.old)} → <b>{text.value(change, change.new)}</b>
            </Typography>
          ))}
          <ImportOutcome
            row={row}
            isOverwritten={row.assignmentId !== null && overwrite.has(row.assignmentId)}
            onOverwrite={(isOverwritten) => row.assignmentId !== null && onOverwrite(row.assignmentId, isOverwritten)}
          />
        </Box>
      ))}
    </Box>
  );
}
