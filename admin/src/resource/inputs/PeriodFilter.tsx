import { SelectInput, useTranslate } from 'react-admin';
import { usePeriodInFocus } from '../../shell/navigation/usePeriodInFocus.ts';

/** The period of a list; the first choice takes the filter away. The periods are those of the top bar, so nothing is loaded. */
export function PeriodFilter({ source }: { source: 'periodId'; alwaysOn?: true }) {
  const translate = useTranslate();
  const { periods } = usePeriodInFocus();
  const choices = periods.map(({ id, number }) => ({ id, name: translate('shell.periodShort', { number }) }));
  return (
    <SelectInput
      source={source}
      choices={choices}
      emptyText="resource.allPeriods"
      translateChoice={false}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      sx={{ minWidth: 130 }}
    />
  );
}
