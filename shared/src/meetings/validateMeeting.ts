import type { FieldProblems } from '../errors/fieldMessages.ts';
import { fromDayNumber, toDayNumber } from '../periods/toDayNumber.ts';
import type { Meeting } from './meeting.ts';

type MeetingDays = Partial<Pick<Meeting, 'startsOn' | 'endsOn' | 'month'>>;

/** The first day that a meeting can have been on; null where neither day nor month is known. */
export const orderedOnOf = ({ startsOn, month }: MeetingDays): string | null => startsOn ?? (month ? `${month}-01` : null);

const maxMeetingDays = 31;

/** Problems of when a meeting is: it ends soon after it begins, and a month is said only where no day is. */
export function validateMeeting({ startsOn, endsOn, month }: MeetingDays): FieldProblems {
  if (endsOn && !startsOn) return { startsOn: { code: 'field.required' } };
  if (startsOn && month) return { month: { code: 'meetings.dayKnown' } };
  if (!startsOn || !endsOn) return {};
  if (endsOn < startsOn) return { endsOn: { code: 'field.before', other: 'startsOn' } };
  const days = toDayNumber(endsOn) - toDayNumber(startsOn) + 1;
  return days > maxMeetingDays ? { endsOn: { code: 'meetings.tooLong', limit: maxMeetingDays } } : {};
}

/** Whether a meeting has begun: when it was is known, and not still to come. */
export function hasBegun(meeting: MeetingDays, today: string): boolean {
  const first = orderedOnOf(meeting);
  return first !== null && first <= today;
}

/** Problems of a meeting that is to count as held: when it was is known, and not still to come. */
export function validateHeld(meeting: MeetingDays, today: string): FieldProblems {
  const first = orderedOnOf(meeting);
  if (first === null) return { startsOn: { code: 'field.required' } };
  return first > today ? { startsOn: { code: 'field.future' } } : {};
}

type MeetingSpan = Partial<Pick<Meeting, 'startsOn' | 'endsOn'>>;

const lastDayOf = ({ startsOn, endsOn }: MeetingSpan): string | null => endsOn ?? startsOn ?? null;

/** Whether a day is none of the meeting. A meeting without a day has no outside. */
export function isOutsideOf(meeting: MeetingSpan, day: string): boolean {
  const lastDay = lastDayOf(meeting);
  return !!meeting.startsOn && lastDay !== null && (day < meeting.startsOn || day > lastDay);
}

/**
 * The day of a point of the agenda after its meeting has changed: it moves as the first day does. Where the last day stays, the
 * meeting only became longer or shorter, and the point stays, too.
 */
export function computeMovedDay(day: string, before: MeetingSpan, after: MeetingSpan): string {
  if (!before.startsOn || !after.startsOn || lastDayOf(before) === lastDayOf(after)) return day;
  return fromDayNumber(toDayNumber(day) + toDayNumber(after.startsOn) - toDayNumber(before.startsOn));
}
