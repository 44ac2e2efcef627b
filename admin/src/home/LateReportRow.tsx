import { useState } from 'react';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useGetMany, useNotify, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { User } from '@pilotage/shared';
import { problemOf } from '../data/problem.ts';
import { sendJson } from '../data/request.ts';
import { useDueDayText } from '../periods/useDueDayText.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { useFormats } from '../resource/format.ts';
import { ListRow } from '../resource/lists/ListRow.tsx';
import type { LateReport } from './lateReports.ts';

function useReportReminder(reportId: number, name: string) {
  const notify = useNotify();
  const queries = useQueryClient();
  const [isSending, setSending] = useState(false);
  async function remind() {
    setSending(true);
    try {
      await sendJson('POST', `/reports/${reportId}/nudge`, {});
      notify('home.reminded', { type: 'success', messageArgs: { name } });
    } catch (error) {
      const { message } = problemOf(error);
      notify(message, { type: 'error', messageArgs: { _: message } });
    } finally {
      await queries.invalidateQueries({ queryKey: ['nudges'] });
      setSending(false);
    }
  }
  return { remind, isSending };
}

/** One late report: organisation, due day, last reminder and its sender. */
export function LateReportRow({ late: { report, period, nudge, wasNudgedToday } }: { late: LateReport }) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const dueDay = useDueDayText([period]);
  const name = names.organisation(report.organisationId);
  const { remind, isSending } = useReportReminder(report.id, name);
  const ids = nudge?.nudgedById ? [nudge.nudgedById] : [];
  const { data: people = [] } = useGetMany<User>('users', { ids }, { enabled: ids.length > 0 });
  const nudgedBy = people[0]?.name ?? '';
  const reminderText = nudge
    ? translate('home.remindedOn', { day: formats.day(nudge.day), by: nudgedBy })
    : translate('home.neverReminded');
  return (
    <ListRow
      content={
        <>
          <Link component={RouterLink} to={`/reports/${report.id}/show`} sx={{ fontWeight: 600 }}>
            {name}
          </Link>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {translate('home.wasDue', { number: period.number, day: dueDay(period.id) })} {reminderText}
          </Typography>
        </>
      }
    >
      {wasNudgedToday ? (
        <Typography variant="body2">{translate('home.remindedToday')}</Typography>
      ) : (
        <Button
          variant="outlined"
          size="small"
          loading={isSending}
          onClick={() => void remind()}
          aria-label={translate('home.remindOf', { name, number: period.number })}
        >
          {translate('home.remind')}
        </Button>
      )}
    </ListRow>
  );
}
