import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNotify, useTranslate } from 'react-admin';
import type { Period, ProgressBasis } from '@pilotage/shared';
import { DownloadButton } from '../../data/DownloadButton.tsx';
import { downloadFile } from '../../data/downloadFile.ts';
import { problemOf } from '../../data/problem.ts';
import { useSingleRun } from '../../resource/actions/useSingleRun.ts';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';

const lineStyle = { display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' } as const;

interface ComparisonDownloadsProps {
  period: Period;
  basis: ProgressBasis;
}

/** Downloads the figures of all indicators as data, on the basis and through the period of the comparison. */
function FiguresDownload({ period, basis }: ComparisonDownloadsProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const { isBusy, run } = useSingleRun();
  const download = async () => {
    try {
      const query = new URLSearchParams({ through: String(period.number), basis });
      await downloadFile(`/progress/export?${query}`);
    } catch (error) {
      notify(problemOf(error).message, { type: 'error' });
    }
  };
  return (
    <Box sx={lineStyle}>
      <Typography variant="body2" color="text.secondary">
        {translate('compare.allFigures', { number: period.number, basis: translate(`compare.bases.${basis}`) })}
      </Typography>
      <Button size="small" startIcon={<DownloadIcon />} loading={isBusy} onClick={() => void run(download)}>
        {translate('compare.downloadAll')}
      </Button>
    </Box>
  );
}

/** Downloads the half-year report of the period. It has no figures of drafts. */
function ReportDownload({ period, basis }: ComparisonDownloadsProps) {
  const translate = useTranslate();
  const query = { period: String(period.number), basis: basis === 'submitted' ? 'submitted' : 'approved' };
  return (
    <Box sx={lineStyle}>
      <Typography variant="body2" color="text.secondary">
        {translate('compare.report', { number: period.number })}
      </Typography>
      {(['pdf', 'docx'] as const).map((format) => (
        <DownloadButton
          key={format}
          label={translate(`compare.reportAs.${format}`)}
          name={translate(`compare.reportNames.${format}`, { number: period.number })}
          path="/consolidated-report"
          query={{ ...query, format }}
        />
      ))}
    </Box>
  );
}

/** What leaves a comparison as a whole: all figures as data, and the half-year report as a document. */
export function ComparisonDownloads(props: ComparisonDownloadsProps) {
  return (
    <Box sx={{ display: 'grid', gap: 1, ...hiddenInPrint }}>
      <FiguresDownload {...props} />
      <ReportDownload {...props} />
    </Box>
  );
}
