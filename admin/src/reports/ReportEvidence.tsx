import Box from '@mui/material/Box';
import { useGetOne, useTranslate } from 'react-admin';
import type { Period, Report } from '@pilotage/shared';
import { DiscussionPanel } from '../discussion/DiscussionPanel.tsx';
import { getPeriodLock } from '../measurements/rows/cellLock.ts';
import { usePeriodWithExceptions } from '../periods/usePeriodWithExceptions.ts';

/** Files and comments of the whole report; files are locked during review. */
export function ReportEvidence({ report }: { report: Report }) {
  const translate = useTranslate();
  const { data } = useGetOne<Period>('periods', { id: report.periodId });
  const period = usePeriodWithExceptions(data);
  const lock = period ? getPeriodLock(period, report) : null;
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 720 }}>
      <DiscussionPanel
        subject={{ subject: 'reports', subjectId: report.id, organisationId: report.organisationId }}
        lock={lock === null ? null : translate(`discussion.locks.${lock.reason}`)}
        level="h2"
      />
    </Box>
  );
}
