import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type Report, reportMachine } from '@pilotage/shared';
import { useDisplayNames } from '../../progress/useDisplayNames.ts';
import { ReopenReportButton } from '../ReopenReportButton.tsx';
import type { ReportRights } from '../useReportRights.ts';
import { BarFrame } from '../../resource/actions/BarFrame.tsx';
import { NextReviewLink } from './NextReviewLink.tsx';
import { UndoReviewButton } from './UndoReviewButton.tsx';
import { useLeadPartnerName } from './useLeadPartnerName.ts';

interface ReadBarProps {
  report: Report;
  rights: ReportRights;
  onReturnUndone?: () => void;
}

/** The bar of a report that is read: where it stands, and what a reviewer may do now that it is decided. */
export function ReadBar({ report, rights, onReturnUndone = () => undefined }: ReadBarProps) {
  const translate = useTranslate();
  const leadName = useLeadPartnerName();
  const names = useDisplayNames();
  const { state, organisationId } = report;
  const { canReview, canReopen, canUnapprove, canUnreturn } = rights;
  const can = (action: string) => reportMachine.find(state, action) !== undefined;
  const params = { lead: leadName, name: names.organisation(organisationId) };
  return (
    <BarFrame
      label={translate('reports.bar')}
      actions={
        <>
          {canUnapprove && can('unapprove') && <UndoReviewButton report={report} action="approve" />}
          {canUnreturn && can('unreturn') && <UndoReviewButton report={report} action="return" onUndone={onReturnUndone} />}
          {canReopen && can('reopen') && <ReopenReportButton report={report} />}
          {canReview && <NextReviewLink report={report} />}
        </>
      }
    >
      <Typography variant="body2">{translate(`reports.now.${state}`, params)}</Typography>
    </BarFrame>
  );
}
