import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import { useNotify, useTranslate } from 'react-admin';
import { announce } from '../../a11y/announcements.ts';

/** The address that was just made. It is shown this once. */
export function NewCalendarAddress({ address }: { address: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      announce(translate('access.calendar.copied'));
      notify('access.calendar.copied');
    } catch {
      notify('access.calendar.notCopied', { type: 'warning' });
    }
  };
  return (
    <Alert severity="success" role="status">
      <Typography id="calendar-address" variant="body2">
        {translate('access.calendar.once')}
      </Typography>
      <Box
        component="code"
        aria-labelledby="calendar-address"
        role="group"
        sx={{ display: 'block', my: 1, overflowWrap: 'anywhere', userSelect: 'all' }}
      >
        {address}
      </Box>
      <Button size="small" variant="outlined" startIcon={<CopyIcon />} onClick={() => void copy()}>
        {translate('access.calendar.copy')}
      </Button>
    </Alert>
  );
}
