import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Criterion, WeightShare } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { useWeightText } from '../contests/useWeightText.ts';

interface CriterionScaleProps {
  criterion: Criterion;
  /** Its weight as a share of all weights. */
  share: WeightShare;
  value: number | undefined;
  error: string | null;
  onMark: (value: number) => void;
}

/** Radio group for one criterion, with its weight and a label for each step of its scale. */
export function CriterionScale({ criterion, share, value, error, onMark }: CriterionScaleProps) {
  const translate = useTranslate();
  const formats = useFormats();
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
      <Typography id={ids.about} variant="body2" sx={{ color: 'text.secondary', whiteSpace: 'pre-line' }}>
        {description}
      </Typography>
      {error !== null && (
        <Typography variant="body2" sx={{ color: 'error.main', mt: 0.5 }}>
          {error}
        </Typography>
      )}
      <RadioGroup
        aria-labelledby={ids.name}
        aria-describedby={ids.about}
        name={`criterion-${id}`}
        value={value ?? null}
        onChange={(_, selected) => onMark(Number(selected))}
        sx={{ mt: 0.5 }}
      >
        {scale.map((step) => (
          <FormControlLabel
            key={step.value}
            value={step.value}
            control={<Radio size="small" sx={{ py: 0.5 }} />}
            label={translate('contests.stepLine', { value: formats.figure(step.value), text: step.text })}
            sx={{ mr: 0, borderRadius: 1, bgcolor: value === step.value ? 'action.selected' : 'transparent' }}
          />
        ))}
      </RadioGroup>
    </Box>
  );
}
