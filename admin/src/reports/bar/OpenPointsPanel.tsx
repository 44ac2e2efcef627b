import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import ExpandLessIcon from '@mui/icons-material/ExpandLess';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { useTranslate } from 'react-admin';
import { OpenPointList } from './OpenPointList.tsx';
import type { OpenPointText } from './useOpenPointTexts.ts';

interface OpenPointsPanelProps {
  points: readonly OpenPointText[];
  given: number;
  expected: number;
}

const listStyles = {
  position: 'absolute',
  bottom: '100%',
  insetInlineStart: 0,
  width: 'min(640px, 100%)',
  maxHeight: '50vh',
  overflow: 'auto',
  p: 2,
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  borderRadius: '12px 12px 0 0',
  boxShadow: 8,
} as const;

/** How much of a report is there, and what is still open: a list that opens above the bar. */
export function OpenPointsPanel({ points, given, expected }: OpenPointsPanelProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const figuresText = translate('reports.given', { given, expected });
  const isBlocked = points.some(({ blocks }) => blocks);
  if (points.length === 0)
    return (
      <Typography variant="body2">
        {figuresText}. {translate('reports.allThere')}
      </Typography>
    );
  return (
    <Box onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}>
      {isOpen && (
        <Box component="section" aria-labelledby="open-points" tabIndex={0} sx={listStyles}>
          <Typography id="open-points" variant="h2" sx={{ fontSize: '1rem' }}>
            {translate('reports.checks')}
          </Typography>
          <OpenPointList points={points} onFollow={() => setOpen(false)} />
        </Box>
      )}
      <Typography variant="body2" component="span">
        {figuresText},
      </Typography>{' '}
      <Button
        size="small"
        color={isBlocked ? 'error' : 'primary'}
        aria-expanded={isOpen}
        endIcon={isOpen ? <ExpandMoreIcon /> : <ExpandLessIcon />}
        sx={{ px: 0.75, minHeight: 28 }}
        onClick={() => setOpen(!isOpen)}
      >
        {translate('reports.openCount', { smart_count: points.length })}
      </Button>
    </Box>
  );
}
