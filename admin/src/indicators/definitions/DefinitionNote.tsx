import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Indicator } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';
import { usePeriodInFocus } from '../../shell/navigation/usePeriodInFocus.ts';

/** Says beside figures that they are of two definitions: since which period the present one holds, and why. Nothing where there was one alone. */
export function DefinitionNote({ indicator }: { indicator: Pick<Indicator, 'earlierDefinitions'> }) {
  const translate = useTranslate();
  const { day } = useFormats();
  const { periods } = usePeriodInFocus();
  const last = indicator.earlierDefinitions?.at(-1);
  const period = periods.find(({ id }) => id === last?.untilPeriodId);
  if (!last || !period) return null;
  return (
    <Typography component="p" variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
      {translate('indicators.definition.note', { number: period.number, reason: last.reason, day: day(last.changedOn) })}
    </Typography>
  );
}
