import { Show, useRecordContext } from 'react-admin';
import type { Report } from '@pilotage/shared';
import { ReportPage } from './ReportPage.tsx';

function LoadedReport() {
  const report = useRecordContext<Report>();
  return report ? <ReportPage key={report.id} report={report} /> : null;
}

export default function ReportShow() {
  return (
    <Show actions={false} title={false} component="div">
      <LoadedReport />
    </Show>
  );
}
