import { useRecordContext, useTranslate } from 'react-admin';
import type { Meeting } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';

/** The meeting in context by its number, and its title or place. */
export function MeetingName(_: { source?: string; label?: string }) {
  const meeting = useRecordContext<Meeting>();
  const translate = useTranslate();
  const formats = useFormats();
  if (!meeting) return null;
  const name = meeting.title ?? meeting.place;
  return <>{meeting.number === null ? name : translate('meetings.numbered', { number: formats.figure(meeting.number), name })}</>;
}
