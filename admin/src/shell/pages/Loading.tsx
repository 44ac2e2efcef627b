import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';

/** Placeholder of a loading page, of about its size. */
export function Loading() {
  const translate = useTranslate();
  return (
    <Box role="progressbar" aria-label={translate('shell.loading')} sx={{ display: 'grid', gap: 1.5 }}>
      {[48, 260, 120].map((height) => (
        <Skeleton key={height} variant="rounded" height={height} />
      ))}
    </Box>
  );
}
