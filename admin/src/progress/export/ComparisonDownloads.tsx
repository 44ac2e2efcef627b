import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNotify, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Period, ProgressBasis } from '@pilotage/shared';
import { useViewingAs } from '../../access/session/session.ts';
import { downloadFile } from '../../data/downloadFile.ts';
import { problemOf } from '../../data/problem.ts';
import { useSingleRun } from '../../resource/actions/useSingleRun.ts';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';

const lineStyle = { display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' } as const;

interface ComparisonDownloadsProps {
  period: Period;
  basis: ProgressBasis;
}

interface FiguresButtonProps extends ComparisonDownloadsProps {
  path: string;
  label: string;
}

/** Downloads the figures of all indicators as one kind of file. */
function FiguresButton({ path, label, period, basis }: FiguresButtonProps) {
  const notify = useNotify();
  const { isBusy, run } = useSingleRun();
  const download = async () => {
    try {
      const query = new URLSearchParams({ through: String(period.number), basis });
      await downloadFile(`${path}?${query}`);
    } catch (error) {
      notify(problemOf(error).message, { type: 'error' });
    }
  };
  return (
    <Button size="small" startIcon={<DownloadIcon />} loading={isBusy} onClick={() => void run(download)}>
      {label}
    </Button>
  );
}

/** The figures of all indicators as data, on the basis and through the period of the comparison. */
function FiguresDownloads(props: ComparisonDownloadsProps) {
  const translate = useTranslate();
  const { period, basis } = props;
  return (
    <Box sx={lineStyle}>
      <Typography variant="body2" color="text.secondary">
        {translate('compare.allFigures', { number: period.number, basis: translate(`compare.bases.${basis}`) })}
      </Typography>
      <FiguresButton {...props} path="/progress/export" label={translate('compare.downloadAll')} />
      <FiguresButton {...props} path="/progress/export/workbook" label={translate('compare.downloadWorkbook')} />
    </Box>
  );
}

/** The way to the half-year report of the period. It has no figures of drafts. */
function ReportLink({ period, basis }: ComparisonDownloadsProps) {
  const translate = useTranslate();
  const query = new URLSearchParams({ period: String(period.number), basis: basis === 'submitted' ? 'submitted' : 'approved' });
  return (
    <Box sx={lineStyle}>
      <Typography variant="body2" color="text.secondary">
        {translate('compare.report', { number: period.number })}
      </Typography>
      <Button size="small" component={RouterLink} to={`/half-year-report?${query}`}>
        {translate('compare.toReport')}
      </Button>
    </Box>
  );
}

/** What leaves a comparison as a whole: all figures as data, and the half-year report as a document. */
export function ComparisonDownloads(props: ComparisonDownloadsProps) {
  // Reports belong to the person who asks for them.
  const isViewing = useViewingAs() !== null;
  return (
    <Box sx={{ display: 'grid', gap: 1, ...hiddenInPrint }}>
      <FiguresDownloads {...props} />
      {!isViewing && <ReportLink {...props} />}
    </Box>
  );
}
