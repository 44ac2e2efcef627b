import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type Report, reportMachine } from '@pilotage/shared';
import { useDisplayNames } from '../../progress/useDisplayNames.ts';
import { ReopenReportButton } from '../ReopenReportButton.tsx';
import type { ReportRights } from '../useReportRights.ts';
import { BarFrame } from '../../resource/actions/BarFrame.tsx';
import { NextReviewLink } from './NextReviewLink.tsx';
import { UnapproveButton } from './UnapproveButton.tsx';
import { useLeadPartnerName } from './useLeadPartnerName.ts';

/** The bar of a report that is read: where it stands, and what a reviewer may do now that it is decided. */
export function ReadBar({ report, rights }: { report: Report; rights: ReportRights }) {
  const translate = useTranslate();
  const leadName = useLeadPartnerName();
  const names = useDisplayNames();
  const { state, organisationId } = report;
  const { canReview, canReopen, canUnapprove } = rights;
  const can = (action: string) => reportMachine.find(state, action) !== undefined;
  const params = { lead: leadName, name: names.organisation(organisationId) };
  return (
    <BarFrame
      label={translate('reports.bar')}
      actions={
        <>
          {canUnapprove && can('unapprove') && <UnapproveButton report={report} />}
          {canReopen && can('reopen') && <ReopenReportButton report={report} />}
          {canReview && <NextReviewLink report={report} />}
        </>
      }
    >
      <Typography variant="body2">{translate(`reports.now.${state}`, params)}</Typography>
    </BarFrame>
  );
}
