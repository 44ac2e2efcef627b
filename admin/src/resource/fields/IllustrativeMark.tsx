import Chip from '@mui/material/Chip';
import { useRecordContext, useTranslate } from 'react-admin';

/** Marks a figure, a target or a date that was never published. */
export function IllustrativeMark({ always = false }: { always?: boolean }) {
  const record = useRecordContext();
  const translate = useTranslate();
  if (!always && !record?.illustrative) return null;
  return <Chip size="small" variant="outlined" label={`◌ ${translate('resource.illustrative')}`} />;
}
