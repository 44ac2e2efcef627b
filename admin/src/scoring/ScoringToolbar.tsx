import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import LinearProgress from '@mui/material/LinearProgress';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

interface ScoringToolbarProps {
  done: number;
  all: number;
  hasNext: boolean;
  hasShortcuts: boolean;
  onToggleShortcuts: (isOn: boolean) => void;
  onNext: () => void;
  onHelp: () => void;
}

/** The juror's progress in this contest, and a link to the next solution. */
export function ScoringToolbar({ done, all, hasNext, hasShortcuts, onToggleShortcuts, onNext, onHelp }: ScoringToolbarProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, rowGap: 1, alignItems: 'center' }}>
      <Box sx={{ flex: '1 1 200px', maxWidth: 320 }}>
        <Typography id="scoring-progress" sx={{ fontWeight: 650 }}>
          {translate('scoring.progress', { done, all })}
        </Typography>
        <LinearProgress
          variant="determinate"
          value={all === 0 ? 0 : (100 * done) / all}
          aria-labelledby="scoring-progress"
          sx={{ height: 6, borderRadius: 3, mt: 0.5 }}
        />
      </Box>
      <Button variant="outlined" disabled={!hasNext} onClick={onNext}>
        {translate('scoring.next')}
      </Button>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center' }}>
        <FormControlLabel
          control={<Switch checked={hasShortcuts} onChange={(_, isOn) => onToggleShortcuts(isOn)} />}
          label={translate('scoring.keysOn')}
        />
        <Button onClick={onHelp}>{translate('scoring.help')}</Button>
      </Box>
    </Box>
  );
}
