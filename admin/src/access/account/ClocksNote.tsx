import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useConsortiumClock } from '../../progress/useConsortiumClock.ts';

/** By which clock times are shown here, and by which they stand in mails: these may be two. */
export function ClocksNote() {
  const translate = useTranslate();
  const { timeZone: consortium, isKnown } = useConsortiumClock();
  const { timeZone: device } = Intl.DateTimeFormat().resolvedOptions();
  if (!isKnown) return null;
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {translate(device === consortium ? 'access.oneClock' : 'access.twoClocks', { device, consortium })}
    </Typography>
  );
}
