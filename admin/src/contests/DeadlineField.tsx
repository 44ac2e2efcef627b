import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'react-admin';
import { type Contest, instantText } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { Nothing } from '../resource/Nothing.tsx';

/** An instant of a contest by its own clock, and by the reader's where that shows another time. */
export function DeadlineField({ source }: { source: 'opensAt' | 'closesAt'; label?: string }) {
  const contest = useRecordContext<Contest>();
  const translate = useTranslate();
  const formats = useFormats();
  const instant = contest?.[source] ?? null;
  if (!contest || instant === null) return <Nothing />;
  const { locale } = formats;
  const theirs = instantText(instant, { locale, timeZone: contest.timeZone, isZoneNamed: false });
  const isOwn = theirs === instantText(instant, { locale, isZoneNamed: false });
  return (
    <>
      <time dateTime={instant}>
        {theirs} ({contest.timeZone})
      </time>
      {!isOwn && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('contests.ownClock', { instant: formats.instant(instant) })}
        </Typography>
      )}
    </>
  );
}
