import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useRecordContext, useTranslate } from 'react-admin';
import type { NewsItem } from '@pilotage/shared';

/** What the lead partner asks to change, while the item is a draft. */
export function LastReturn() {
  const item = useRecordContext<NewsItem>();
  const translate = useTranslate();
  if (!item?.lastReturn || item.state !== 'draft') return null;
  return (
    <Alert severity="warning" sx={{ gridColumn: '1 / -1', whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      <AlertTitle>{translate('resources.newsItems.fields.lastReturn')}</AlertTitle>
      {item.lastReturn}
    </Alert>
  );
}
