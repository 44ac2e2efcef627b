import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';

interface PeriodSelectProps {
  label: string;
  emptyText: string;
  value: number | null;
  periods: readonly Period[];
  onChoose: (periodId: number | null) => void;
}

/** The choice of a period, or of none. */
export function PeriodSelect({ label, emptyText, value, periods, onChoose }: PeriodSelectProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      size="small"
      margin="none"
      label={label}
      value={value ?? 0}
      onChange={({ target }) => onChoose(Number(target.value) || null)}
    >
      <MenuItem value={0}>{emptyText}</MenuItem>
      {periods.map(({ id, number }) => (
        <MenuItem key={id} value={id}>
          {translate('targets.periodNumber', { number })}
        </MenuItem>
      ))}
    </TextField>
  );
}
