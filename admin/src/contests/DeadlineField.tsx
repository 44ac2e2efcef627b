import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'react-admin';
import { type Contest, formatInstantWithZone } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { EmptyValue } from '../resource/fields/EmptyValue.tsx';

/** An instant in the contest's time zone, and in the reader's where that differs. */
export function DeadlineField({ source }: { source: 'opensAt' | 'closesAt'; label?: string }) {
  const contest = useRecordContext<Contest>();
  const translate = useTranslate();
  const formats = useFormats();
  const instant = contest?.[source] ?? null;
  if (!contest || instant === null) return <EmptyValue />;
  const { locale } = formats;
  const contestTime = formatInstantWithZone(instant, { locale, timeZone: contest.timeZone, isZoneNamed: false });
  const isSameTime = contestTime === formatInstantWithZone(instant, { locale, isZoneNamed: false });
  return (
    <>
      <time dateTime={instant}>
        {contestTime} ({contest.timeZone})
      </time>
      {!isSameTime && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('contests.ownClock', { instant: formats.instant(instant) })}
        </Typography>
      )}
    </>
  );
}
