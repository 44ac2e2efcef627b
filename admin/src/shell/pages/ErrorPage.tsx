import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

/** Error page outside the layout, for errors that nothing else caught. */
export function ErrorPage() {
  const translate = useTranslate();
  return (
    <Box component="main" sx={{ p: 5, display: 'grid', gap: 2, justifyItems: 'start' }}>
      <Typography variant="h1">{translate('shell.failed')}</Typography>
      <Typography>{translate('shell.failedText')}</Typography>
      <Button variant="contained" onClick={() => window.location.assign('/')}>
        {translate('shell.goHome')}
      </Button>
    </Box>
  );
}
