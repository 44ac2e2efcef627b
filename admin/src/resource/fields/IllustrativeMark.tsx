import { MarkIcon } from '../../charts/MarkIcon.tsx';
import Box from '@mui/material/Box';
import { useRecordContext, useTranslate } from 'react-admin';

/** Marks a figure, a target or a date that was never published: words, because it is no state. */
export function IllustrativeMark({ always = false }: { always?: boolean }) {
  const record = useRecordContext();
  const translate = useTranslate();
  if (!always && !record?.illustrative) return null;
  return (
    <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem', whiteSpace: 'nowrap' }}>
      <MarkIcon mark="illustrative" size={12} /> {translate('resource.illustrative')}
    </Box>
  );
}
