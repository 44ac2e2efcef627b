import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import { hasBegun, type MeetingAttendance, type Meeting } from '@pilotage/shared';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { useToday } from '../progress/useToday.ts';
import { useFormats } from '../resource/format.ts';
import { SimpleTable } from '../resource/lists/SimpleTable.tsx';
import { Section } from '../resource/Section.tsx';
import { AttendanceForm } from './AttendanceForm.tsx';

/** How many people of each organisation were at a meeting, and all together. */
export function AttendanceTable({ meeting }: { meeting: Meeting }) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const today = useToday();
  const meetingId = meeting.id;
  const { data = [], isPending } = useGetList<MeetingAttendance>('meetingAttendances', {
    pagination: { page: 1, perPage: 500 },
    sort: { field: 'organisationId', order: 'ASC' },
    filter: { meetingId },
  });
  const rows = data
    .map(({ id, organisationId, people }) => ({ id, name: names.organisation(organisationId), people }))
    .toSorted((one, other) => one.name.localeCompare(other.name, formats.locale));
  const total = rows.reduce((sum, { people }) => sum + people, 0);
  return (
    <Section id="meeting-attendance" title={translate('meetings.attendance')}>
      {!isPending && rows.length === 0 && (
        <Typography color="text.secondary">
          {translate(hasBegun(meeting, today) ? 'meetings.noAttendance' : 'meetings.notBegun')}
        </Typography>
      )}
      {rows.length > 0 && (
        <SimpleTable
          label={translate('meetings.attendanceTable')}
          columns={[
            { id: 'name', header: translate('meetings.attendanceOf'), isRowHeader: true },
            { id: 'people', header: translate('resources.meetingAttendances.fields.people'), isFigure: true },
          ]}
          rows={[...rows, { id: 0, name: translate('meetings.total'), people: total }].map(({ id, name, people }) => ({
            id,
            cells: { name, people: formats.figure(people) },
          }))}
        />
      )}
      {hasBegun(meeting, today) && <AttendanceForm meetingId={meetingId} attendances={data} />}
    </Section>
  );
}
