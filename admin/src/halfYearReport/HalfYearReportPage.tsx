import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { type ConsolidatedReportWork, type Period, reportPhases } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { WorkItem } from '../backgroundWork/WorkItem.tsx';
import { WorkList } from '../backgroundWork/WorkList.tsx';
import { useFileText } from '../discussion/evidence/useFileText.ts';
import { useFormats } from '../resource/format.ts';
import { usePeriodInFocus } from '../shell/navigation/usePeriodInFocus.ts';
import { ReportRequest } from './ReportRequest.tsx';
import { reportWorkKind } from './reportWorkKind.ts';

interface ReportItemProps {
  report: ConsolidatedReportWork;
  periods: readonly Period[];
  isLocked: boolean;
  onActed: () => void;
}

function ReportItem({ report, periods, ...list }: ReportItemProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const fileText = useFileText();
  const { periodId, basis, format, startedAt, createdAt, bytes } = report;
  const number = periods.find(({ id }) => id === periodId)?.number ?? '';
  const instant = formats.instant(startedAt ?? createdAt);
  const words = {
    number,
    basis: translate(`halfYearReport.bases.${basis}`),
    format: translate(`halfYearReport.formats.${format}`),
    instant,
  };
  return (
    <WorkItem
      kind={reportWorkKind}
      work={report}
      phases={reportPhases}
      title={translate('halfYearReport.of', { number })}
      name={translate('halfYearReport.name', words)}
      facts={[
        words.format,
        words.basis,
        translate(startedAt === null ? 'halfYearReport.requestedAt' : 'halfYearReport.asOf', { instant }),
        ...(bytes === null ? [] : [fileText.size(bytes)]),
      ]}
      {...list}
    />
  );
}

/** Makes the half-year report of a period, shows how far it is, and offers it for download. */
export default function HalfYearReportPage() {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const mayName = useAbility().can('create', 'reportRecipients');
  const { period: currentPeriod, periods, isPending } = usePeriodInFocus();
  const openedPeriods = periods.filter(({ state }) => state !== 'planned');
  const period = openedPeriods.find(({ id }) => id === currentPeriod?.id) ?? openedPeriods.at(-1);
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 1100 }}>
      <Title title="halfYearReport.title" preferenceKey={false} />
      <Typography sx={{ color: 'text.secondary', maxWidth: '72ch' }}>{translate('halfYearReport.text')}</Typography>
      {!isPending && !period && <Alert severity="info">{translate('halfYearReport.noPeriod')}</Alert>}
      {period && <ReportRequest period={period} basis={search.get('basis') === 'submitted' ? 'submitted' : 'approved'} />}
      {mayName && (
        <Button component={RouterLink} to="/reportRecipients" sx={{ justifySelf: 'start' }}>
          {translate('halfYearReport.byMail')}
        </Button>
      )}
      <WorkList<ConsolidatedReportWork> kind={reportWorkKind}>
        {(report, list) => <ReportItem key={report.id} report={report} periods={periods} {...list} />}
      </WorkList>
    </Box>
  );
}
