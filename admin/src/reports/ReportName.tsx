import { useRecordContext, useTranslate } from 'react-admin';
import type { Report } from '@pilotage/shared';
import { useNames } from '../progress/useNames.ts';

/** Whose report it is, and of which period: the title of its pages. */
export function ReportName() {
  const names = useNames();
  const translate = useTranslate();
  const report = useRecordContext<Report>();
  if (!report) return null;
  const asked = { name: names.organisation(report.organisationId), period: names.period(report.periodId) };
  return <>{translate('reports.title', asked)}</>;
}
