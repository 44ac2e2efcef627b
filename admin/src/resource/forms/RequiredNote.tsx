import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

/** Says what the mark at a label means. */
export function RequiredNote() {
  const translate = useTranslate();
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {translate('shell.requiredNote')}
    </Typography>
  );
}
