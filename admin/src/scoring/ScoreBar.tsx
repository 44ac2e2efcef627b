import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useFormats } from '../resource/format.ts';
import type { WeightedTotal } from './weightedTotal.ts';

interface ScoreBarProps {
  total: WeightedTotal & { highest: number };
  /** Whether another solution waits for a score: the form then sends and opens it. */
  hasNext: boolean;
  onSendAlone: () => void;
}

/** The bar that ends the form: the total so far, and the ways to send. */
export function ScoreBar({ total: { mean, scored, total, highest }, hasNext, onSendAlone }: ScoreBarProps) {
  const translate = useTranslate();
  const formats = useFormats();
  return (
    <Box
      sx={{
        position: { md: 'sticky' },
        bottom: 0,
        zIndex: 1,
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1.5,
        alignItems: 'center',
        justifyContent: 'space-between',
        py: 1.5,
        bgcolor: 'background.paper',
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Typography role="status" sx={{ fontWeight: 650 }}>
        {mean === null
          ? translate('scoring.noTotal')
          : translate(scored < total ? 'scoring.totalSoFar' : 'scoring.total', {
              mean: formats.figure(mean, 2),
              highest: formats.figure(highest),
              given: scored,
              of: total,
            })}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {hasNext && <Button onClick={onSendAlone}>{translate('scoring.sendAndCompare')}</Button>}
        <Button type="submit" variant="contained">
          {translate(hasNext ? 'scoring.sendAndNext' : 'scoring.send')}
        </Button>
      </Box>
    </Box>
  );
}
