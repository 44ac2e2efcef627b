import FormControl from '@mui/material/FormControl';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useTranslate } from 'react-admin';
import { usePeriodInFocus } from './usePeriodInFocus.ts';

/** A native list: short, known to every keyboard and reader, and as good on a telephone. */
export function PeriodSwitch() {
  const translate = useTranslate();
  const { period, periods, choose } = usePeriodInFocus();
  if (!period) return null;
  return (
    <FormControl margin="none" sx={{ width: 'auto', minWidth: 0 }}>
      <NativeSelect
        input={<OutlinedInput size="small" />}
        value={period.number}
        onChange={(event) => choose(Number(event.target.value))}
        inputProps={{ 'aria-label': translate('shell.period') }}
        sx={{ fontSize: '0.875rem', fontWeight: 600 }}
      >
        {periods.map((each) => (
          <option key={each.id} value={each.number}>
            {translate('shell.periodWithState', { number: each.number, state: translate(`periods.states.${each.state}`) })}
          </option>
        ))}
      </NativeSelect>
    </FormControl>
  );
}
