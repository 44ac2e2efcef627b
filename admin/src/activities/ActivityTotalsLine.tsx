import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'react-admin';
import { useActivityTotalsText } from './useActivityTotalsText.ts';
import { addTotals, useActivityTotals } from './activityTotalsClient.ts';

/** How many attendances all activities of the present filter have, on whichever page they stand. */
export function ActivityTotalsLine() {
  const translate = useTranslate();
  const { filterValues } = useListContext();
  const { data, isError } = useActivityTotals('kind', filterValues);
  const describeTotals = useActivityTotalsText();
  const text = isError ? translate('activities.noTotals') : data ? describeTotals(data, addTotals(data)) : ' ';
  return (
    <Typography variant="body2" sx={{ px: 2, py: 1, minHeight: 36, color: 'text.secondary' }}>
      {text}
    </Typography>
  );
}
