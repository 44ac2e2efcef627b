import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNotify, useTranslate } from 'react-admin';
import type { Period, ProgressBasis } from '@pilotage/shared';
import { downloadFile } from '../../data/downloadFile.ts';
import { problemOf } from '../../data/problem.ts';
import { useSingleRun } from '../../resource/actions/useSingleRun.ts';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';

interface AllFiguresProps {
  period: Period;
  basis: ProgressBasis;
}

/** Downloads the figures of all indicators as data, on the basis and through the period of the comparison. */
export function AllFigures({ period, basis }: AllFiguresProps) {
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
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', ...hiddenInPrint }}>
      <Typography variant="body2" color="text.secondary">
        {translate('compare.allFigures', { number: period.number, basis: translate(`compare.bases.${basis}`) })}
      </Typography>
      <Button size="small" startIcon={<DownloadIcon />} loading={isBusy} onClick={() => void run(download)}>
        {translate('compare.downloadAll')}
      </Button>
    </Box>
  );
}
