import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { useUnopenedPeriods } from '../../progress/asOf/useUnopenedPeriods.ts';
import { usePagePeriod } from './pagePeriod.ts';
import { usePeriodInFocus } from './usePeriodInFocus.ts';

/** Known before the periods are, so that nothing beside it moves. */
const width = { xs: 66, sm: 152 } as const;

/**
 * A native select: short, accessible, and usable on a phone. On a page about one period of its own it shows that one, and leads to the
 * same page of another period. As of an earlier time, only periods that had opened by then can be chosen.
 */
export function PeriodSwitch() {
  const translate = useTranslate();
  const { period, periods, choose, isPending } = usePeriodInFocus();
  const navigate = useNavigate();
  const pagePeriod = usePagePeriod();
  const isUnopened = useUnopenedPeriods();
  const change = (number: number) => {
    const path = pagePeriod?.paths.get(number);
    if (path !== undefined) void navigate(path);
    else if (pagePeriod === null) void choose(number);
  };
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  if (!period) return isPending ? <Box aria-hidden="true" sx={{ width, flexShrink: 0 }} /> : null;
  return (
    <FormControl margin="none" sx={{ width, flexShrink: 0 }}>
      <NativeSelect
        input={<OutlinedInput size="small" />}
        value={pagePeriod?.number ?? period.number}
        onChange={(event) => change(Number(event.target.value))}
        inputProps={{ 'aria-label': translate(pagePeriod === null ? 'shell.period' : 'shell.pagePeriod') }}
        sx={{ fontSize: '0.875rem', fontWeight: 600 }}
      >
        {periods.map((each) => (
          <option
            key={each.id}
            value={each.number}
            disabled={
              isUnopened(each.number) ||
              (pagePeriod !== null && pagePeriod.number !== each.number && !pagePeriod.paths.has(each.number))
            }
          >
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
