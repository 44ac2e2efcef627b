import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';

interface DefinitionPeriodSelectProps {
  periods: readonly Period[];
  period: Period | undefined;
  onChoose: (periodId: number) => void;
}

/** From which period a new definition holds, and what that means for one that is open. */
export function DefinitionPeriodSelect({ periods, period, onChoose }: DefinitionPeriodSelectProps) {
  const translate = useTranslate();
  const openText = period?.state === 'open' && translate('indicators.definition.openPeriod', { number: period.number });
  return (
    <TextField
      select
      autoFocus
      margin="none"
      label={translate('indicators.definition.fromPeriod')}
      value={period?.id ?? ''}
      onChange={({ target }) => onChoose(Number(target.value))}
      helperText={periods.length === 0 ? translate('indicators.definition.noPeriod') : openText}
    >
      {periods.map(({ id, number }) => (
        <MenuItem key={id} value={id}>
          {translate('targets.periodNumber', { number })}
        </MenuItem>
      ))}
    </TextField>
  );
}
