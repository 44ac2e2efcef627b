import { useRecordContext } from 'react-admin';
import Box from '@mui/material/Box';
import type { WorkPlanItem } from '@pilotage/shared';

/** The number of the item in context, in one line. */
export function WorkPlanNumber(_: { source?: string; label?: string }) {
  const item = useRecordContext<WorkPlanItem>();
  if (!item) return null;
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
      {item.number}
    </Box>
  );
}
