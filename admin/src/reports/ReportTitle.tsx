import { useRecordContext, useTranslate } from 'react-admin';
import type { Report } from '@pilotage/shared';
import { useDisplayNames } from '../progress/useDisplayNames.ts';

/** Title of the report's pages: organisation and period. */
export function ReportTitle() {
  const names = useDisplayNames();
  const translate = useTranslate();
  const report = useRecordContext<Report>();
  if (!report) return null;
  const params = { name: names.organisation(report.organisationId), period: names.period(report.periodId) };
  return <>{translate('reports.title', params)}</>;
}
