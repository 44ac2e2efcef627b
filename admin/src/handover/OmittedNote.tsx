import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

/** Says that a list is longer than what it shows. */
export function OmittedNote({ count }: { count: number }) {
  const translate = useTranslate();
  if (count === 0) return null;
  return (
    <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
      {translate('handover.more', { smart_count: count })}
    </Typography>
  );
}
