import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { type ColumnMeaning, columnMeanings, type ChosenColumns } from '@pilotage/shared';

interface ColumnChoicesProps {
  /** The heads of the columns that may be counted. */
  names: readonly string[];
  columns: ChosenColumns;
  onChange: (columns: ChosenColumns) => void;
}

/** Which column of a report means what. */
export function ColumnChoices({ names, columns, onChange }: ColumnChoicesProps) {
  const translate = useTranslate();
  const choose = (meaning: ColumnMeaning, name: string) => {
    const { [meaning]: _, ...others } = columns;
    onChange(name === '' ? others : { ...others, [meaning]: name });
  };
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      {columnMeanings.map((meaning) => (
        <TextField
          key={meaning}
          select
          size="small"
          margin="none"
          label={translate(`academy.report.meanings.${meaning}`)}
          value={columns[meaning] ?? ''}
          onChange={({ target }) => choose(meaning, target.value)}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">
            {translate(meaning === 'enrolled' ? 'academy.report.everyRow' : 'academy.report.noColumn')}
          </MenuItem>
          {names.map((name) => (
            <MenuItem key={name} value={name}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      ))}
    </Box>
  );
}
