import { useRecordContext, useTranslate } from 'react-admin';
import { dateTimeFormatOf, type Meeting } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';

/** When the meeting in context is: its days, or its month where nothing else is known. */
export function MeetingDates(_: { source?: string; label?: string }) {
  const meeting = useRecordContext<Meeting>();
  const translate = useTranslate();
  const formats = useFormats();
  if (!meeting) return null;
  const { startsOn, endsOn, month } = meeting;
  if (startsOn !== null) {
    if (endsOn === null || endsOn === startsOn) return <time dateTime={startsOn}>{formats.day(startsOn)}</time>;
    return <>{translate('meetings.days', { from: formats.day(startsOn), to: formats.day(endsOn) })}</>;
  }
  if (month === null) return <>{translate('meetings.noDate')}</>;
  const text = dateTimeFormatOf(formats.locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return <time dateTime={month}>{text.format(new Date(`${month}-01T00:00:00Z`))}</time>;
}
