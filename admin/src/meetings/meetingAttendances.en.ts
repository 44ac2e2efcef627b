import type { ResourceWords } from '../i18n/resourceWords.ts';

export const meetingAttendancesWords = {
  name: 'Attendance |||| Attendances',
  fields: { organisationId: 'Organisation', meetingId: 'Meeting', people: 'People present' },
} satisfies ResourceWords<'meetingAttendances'>;
