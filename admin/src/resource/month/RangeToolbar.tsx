import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import NextIcon from '@mui/icons-material/ChevronRight';
import PreviousIcon from '@mui/icons-material/ChevronLeft';
import { useTranslate } from 'react-admin';

interface RangeToolbarProps {
  unit: 'month' | 'week';
  /** The days that are shown, in words. */
  text: string;
  onTurn: (direction: 1 | -1) => void;
  onToday: () => void;
  /** Further choices. */
  children?: ReactNode;
}

/** Turns a calendar by its unit, or back to today. */
export function RangeToolbar({ unit, text, onTurn, onToday, children }: RangeToolbarProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <IconButton aria-label={translate(`resource.month.previous.${unit}`)} onClick={() => onTurn(-1)}>
        <PreviousIcon />
      </IconButton>
      <IconButton aria-label={translate(`resource.month.next.${unit}`)} onClick={() => onTurn(1)}>
        <NextIcon />
      </IconButton>
      <Button variant="outlined" size="small" onClick={onToday}>
        {translate('resource.month.toToday')}
      </Button>
      <Typography aria-live="polite" sx={{ fontWeight: 650, fontSize: '1.125rem', flexGrow: 1 }}>
        {text}
      </Typography>
      {children}
    </Box>
  );
}
