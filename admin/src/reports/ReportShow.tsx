import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { EditButton, Show, Title, useCanAccess, useGetOne, useRecordContext, useRefresh } from 'react-admin';
import { type Period, type Report, reportMachine } from '@pilotage/shared';
import { ChoiceText } from '../resource/fields/ChoiceText.tsx';
import { InstantField } from '../resource/fields/InstantField.tsx';
import { ApprovalPreview } from './ApprovalPreview.tsx';
import { ReopenReportButton } from './ReopenReportButton.tsx';
import { ReportEvidence } from './ReportEvidence.tsx';
import { ReportChecks } from './ReportChecks.tsx';
import { ReportHistory } from './ReportHistory.tsx';
import { ReportTitle } from './ReportTitle.tsx';
import { ReportSections } from './ReportSections.tsx';
import { ReportReview } from './ReportReview.tsx';
import { SubmitReportButton } from './SubmitReportButton.tsx';

function ReportPreparation({ report }: { report: Report }) {
  const refresh = useRefresh();
  const { data: period } = useGetOne<Period>('periods', { id: report.periodId });
  return (
    <>
      <ReportChecks report={report} number={period?.number ?? 0} />
      <ApprovalPreview report={report} />
      <Stack direction="row" sx={{ gap: 2 }}>
        <EditButton />
        <SubmitReportButton report={report} number={period?.number ?? 0} onDone={refresh} />
      </Stack>
    </>
  );
}

/** Renders the page that the state of the report and the user's permissions allow, by the same tables as the server. */
function ReportPage() {
  const report = useRecordContext<Report>();
  const record = report;
  const { canAccess: canWrite } = useCanAccess({ resource: 'reports', action: 'update', record });
  const { canAccess: canReview } = useCanAccess({ resource: 'reports', action: 'approve', record });
  const { canAccess: canReopen } = useCanAccess({ resource: 'reports', action: 'reopen', record });
  if (!report) return null;
  const can = (action: string) => reportMachine.find(report.state, action) !== undefined;
  const hasFullAccess = report.lastReturn !== undefined;
  return (
    <Box sx={{ display: 'grid', gap: 3, p: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={<ReportTitle />} />
      <Stack direction="row" sx={{ gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <ChoiceText source="state" />
        {report.firstSubmittedAt !== null && <InstantField source="firstSubmittedAt" />}
      </Stack>
      {canReview && can('approve') && <ReportReview key={report.version} report={report} />}
      {canWrite && can('submit') && <ReportPreparation report={report} />}
      <ReportSections report={report} />
      {report.narrative !== undefined && <ReportEvidence report={report} />}
      {canReopen && can('reopen') && <ReopenReportButton report={report} />}
      {hasFullAccess && <ReportHistory report={report} />}
    </Box>
  );
}

export default function ReportShow() {
  return (
    <Show actions={false} title={false}>
      <ReportPage />
    </Show>
  );
}
