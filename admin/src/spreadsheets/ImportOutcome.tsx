import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import AddIcon from '@mui/icons-material/AddCircleOutlined';
import BlockIcon from '@mui/icons-material/Block';
import EditIcon from '@mui/icons-material/EditOutlined';
import KeepIcon from '@mui/icons-material/RemoveCircleOutlined';
import ConflictIcon from '@mui/icons-material/CallSplit';
import { useTranslate } from 'react-admin';
import type { ImportRow } from './importClient.ts';
import { ImportFindings } from './ImportFindings.tsx';
import { useImportText } from './useImportText.ts';

const outcomeIcons = {
  new: { Icon: AddIcon, color: 'success.main' },
  changed: { Icon: EditIcon, color: 'success.main' },
  conflict: { Icon: ConflictIcon, color: 'warning.main' },
  kept: { Icon: KeepIcon, color: 'text.secondary' },
  refused: { Icon: BlockIcon, color: 'error.main' },
} as const;

interface ImportOutcomeProps {
  row: ImportRow;
  isOverwritten: boolean;
  onOverwrite: (isOverwritten: boolean) => void;
}

/** Outcome of one row, errors, and the choice in a conflict with another user. */
export function ImportOutcome({ row, isOverwritten, onOverwrite }: ImportOutcomeProps) {
  const translate = useTranslate();
  const text = useImportText();
  const { Icon, color } = outcomeIcons[row.outcome];
  const isConflict = row.outcome === 'conflict';
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'center', color }}>
        <Icon fontSize="small" aria-hidden />
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {translate(`spreadsheets.outcomes.${isConflict && isOverwritten ? 'taken' : row.outcome}`)}
        </Typography>
      </Box>
      {text.reasons(row).map((reason) => (
        <Typography key={reason} variant="body2">
          {reason}
        </Typography>
      ))}
      <ImportFindings row={row} />
      {isConflict && (
        <FormControlLabel
          control={
            <Checkbox
              size="small"
              checked={isOverwritten}
              onChange={(_, checked) => onOverwrite(checked)}
              slotProps={{ input: { 'aria-label': translate('spreadsheets.takeOf', { indicator: row.indicator }) } }}
            />
          }
          label={<Typography variant="body2">{translate('spreadsheets.take')}</Typography>}
        />
      )}
    </Box>
  );
}
