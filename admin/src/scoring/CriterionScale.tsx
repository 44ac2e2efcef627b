import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Criterion, WeightShare } from '@pilotage/shared';
import { useWeightText } from '../contests/useWeightText.ts';
import { ScaleButtons } from './ScaleButtons.tsx';

interface CriterionScaleProps {
  criterion: Criterion;
  /** Its weight as a share of all weights. */
  share: WeightShare;
  value: number | undefined;
  error: string | null;
  onMark: (value: number) => void;
}

/** One criterion with its weight, and its scale as a row of buttons. */
export function CriterionScale({ criterion, share, value, error, onMark }: CriterionScaleProps) {
  const translate = useTranslate();
  const weightText = useWeightText();
  const { id, name, description, scale } = criterion;
  const ids = { name: `criterion-${id}`, about: `criterion-${id}-about` };
  return (
    <Box
      data-criterion={id}
      sx={{
        border: 1,
        borderColor: error === null ? 'divider' : 'error.main',
        borderRadius: 2,
        p: 1.5,
        '&:focus-within': { borderColor: 'primary.main', boxShadow: (theme) => `0 0 0 1px ${theme.palette.primary.main}` },
      }}
    >
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between', alignItems: 'baseline' }}>
        <Typography id={ids.name} component="h3" sx={{ fontWeight: 650 }}>
          {name}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
          {translate('scoring.weighs', { share: weightText(share) })}
        </Typography>
      </Box>
      <Typography
        id={ids.about}
        variant="body2"
        sx={{ color: 'text.secondary', whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
      >
        {description}
      </Typography>
      {error !== null && (
        <Typography variant="body2" sx={{ color: 'error.main', mt: 0.5 }}>
          {error}
        </Typography>
      )}
      <ScaleButtons scale={scale} nameId={ids.name} aboutId={ids.about} name={`criterion-${id}`} value={value} onMark={onMark} />
    </Box>
  );
}
