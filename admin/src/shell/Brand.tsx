import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

export function Brand() {
  const translate = useTranslate();
  return (
    <Box
      component="section"
      aria-label={translate('shell.product')}
      sx={{ display: 'flex', alignItems: 'center', gap: 1.25, px: 2.5, height: 56, flexShrink: 0 }}
    >
      <img src="/pilotage.svg" alt="" width="26" height="26" />
      <Typography component="span" sx={{ fontWeight: 700, fontSize: '1.0625rem', letterSpacing: '-0.01em' }}>
        {translate('shell.product')}
      </Typography>
    </Box>
  );
}
