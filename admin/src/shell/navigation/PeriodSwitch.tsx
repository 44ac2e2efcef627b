import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { usePeriodInFocus } from './usePeriodInFocus.ts';

/** Known before the periods are, so that nothing beside it moves. */
const width = { xs: 66, sm: 152 } as const;

/** A native select: short, accessible, and usable on a phone. */
export function PeriodSwitch() {
  const translate = useTranslate();
  const { period, periods, choose, isPending } = usePeriodInFocus();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  if (!period) return isPending ? <Box aria-hidden="true" sx={{ width, flexShrink: 0 }} /> : null;
  return (
    <FormControl margin="none" sx={{ width, flexShrink: 0 }}>
      <NativeSelect
        input={<OutlinedInput size="small" />}
        value={period.number}
        onChange={(event) => void choose(Number(event.target.value))}
        inputProps={{ 'aria-label': translate('shell.period') }}
        sx={{ fontSize: '0.875rem', fontWeight: 600 }}
      >
        {periods.map((each) => (
          <option key={each.id} value={each.number}>
            {isNarrow
              ? `P${each.number}`
              : translate('shell.periodWithState', {
                  number: each.number,
                  state: translate(`resources.periods.choices.state.${each.state}`),
                })}
          </option>
        ))}
      </NativeSelect>
    </FormControl>
  );
}
