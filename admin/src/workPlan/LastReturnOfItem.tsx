import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useRecordContext, useTranslate } from 'react-admin';
import type { WorkPlanItem } from '@pilotage/shared';

/** What the lead partner asks to change, while the item is returned. */
export function LastReturnOfItem() {
  const item = useRecordContext<WorkPlanItem>();
  const translate = useTranslate();
  if (!item?.lastReturn || item.state !== 'returned') return null;
  return (
    <Alert severity="warning" sx={{ gridColumn: '1 / -1', whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      <AlertTitle>{translate('resources.workPlanItems.fields.lastReturn')}</AlertTitle>
      {item.lastReturn}
    </Alert>
  );
}
