import Box from '@mui/material/Box';
import { useGetOne, useTranslate } from 'react-admin';
import type { Period, Report } from '@pilotage/shared';
import { SubjectPanel } from '../discussion/SubjectPanel.tsx';
import { periodLock } from '../measurements/lock.ts';
import { useExceptedPeriod } from '../periods/useExceptedPeriod.ts';

/** Files and discussion of the report as a whole; its files stand while it is under review. */
export function ReportEvidence({ report }: { report: Report }) {
  const translate = useTranslate();
  const { data } = useGetOne<Period>('periods', { id: report.periodId });
  const period = useExceptedPeriod(data);
  const lock = period ? periodLock(period, report) : null;
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 720 }}>
      <SubjectPanel
        about={{ subject: 'reports', subjectId: report.id, organisationId: report.organisationId }}
        lock={lock === null ? null : translate(`discussion.locks.${lock.by}`)}
        level="h2"
      />
    </Box>
  );
}
