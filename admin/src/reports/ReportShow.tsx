import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { EditButton, Show, Title, useCanAccess, useGetOne, useRecordContext, useRefresh } from 'react-admin';
import { type Period, type Report, reportMachine } from '@pilotage/shared';
import { ChoiceText } from '../resource/ChoiceText.tsx';
import { InstantField } from '../resource/InstantField.tsx';
import { OthersWillSee } from './OthersWillSee.tsx';
import { ReopenReport } from './ReopenReport.tsx';
import { ReportEvidence } from './ReportEvidence.tsx';
import { ReportChecks } from './ReportChecks.tsx';
import { ReportHistory } from './ReportHistory.tsx';
import { ReportName } from './ReportName.tsx';
import { ReportSections } from './ReportSections.tsx';
import { ReviewReport } from './ReviewReport.tsx';
import { SubmitReport } from './SubmitReport.tsx';

function Writing({ report }: { report: Report }) {
  const refresh = useRefresh();
  const { data: period } = useGetOne<Period>('periods', { id: report.periodId });
  return (
    <>
      <ReportChecks report={report} number={period?.number ?? 0} />
      <OthersWillSee report={report} />
      <Stack direction="row" sx={{ gap: 2 }}>
        <EditButton />
        <SubmitReport report={report} number={period?.number ?? 0} onDone={refresh} />
      </Stack>
    </>
  );
}

/** What the state of the report and the person's rights make of the page, from the same tables as the server's. */
function Parts() {
  const report = useRecordContext<Report>();
  const record = report;
  const { canAccess: writes } = useCanAccess({ resource: 'reports', action: 'update', record });
  const { canAccess: reviews } = useCanAccess({ resource: 'reports', action: 'approve', record });
  const { canAccess: reopens } = useCanAccess({ resource: 'reports', action: 'reopen', record });
  if (!report) return null;
  const can = (action: string) => reportMachine.find(report.state, action) !== undefined;
  const toldAll = report.lastReturn !== undefined;
  return (
    <Box sx={{ display: 'grid', gap: 3, p: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={<ReportName />} />
      <Stack direction="row" sx={{ gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <ChoiceText source="state" keys="reports.states" />
        {report.firstSubmittedAt !== null && <InstantField source="firstSubmittedAt" />}
      </Stack>
      {reviews && can('approve') && <ReviewReport key={report.version} report={report} />}
      {writes && can('submit') && <Writing report={report} />}
      <ReportSections report={report} />
      {report.narrative !== undefined && <ReportEvidence report={report} />}
      {reopens && can('reopen') && <ReopenReport report={report} />}
      {toldAll && <ReportHistory report={report} />}
    </Box>
  );
}

export default function ReportShow() {
  return (
    <Show actions={false} title={false}>
      <Parts />
    </Show>
  );
}
