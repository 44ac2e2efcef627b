import { useState } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Criterion } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';

interface ScaleButtonsProps {
  scale: Criterion['scale'];
  name: string;
  nameId: string;
  aboutId: string;
  value: number | undefined;
  onMark: (value: number) => void;
}

const buttonStyle = {
  position: 'relative',
  flex: '1 0 44px',
  maxWidth: 88,
  minHeight: 44,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  fontWeight: 650,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  cursor: 'pointer',
  '&:hover': { bgcolor: 'action.hover' },
} as const;

const chosenStyle = { bgcolor: 'primary.main', borderColor: 'primary.main', color: 'primary.contrastText' } as const;

/** The radio button itself fills its button and shows the focus alone. */
const radioStyle = {
  appearance: 'none',
  position: 'absolute',
  inset: 0,
  width: '100%',
  height: '100%',
  m: 0,
  borderRadius: 1,
  cursor: 'pointer',
  '&:focus-visible': { outline: '3px solid', outlineColor: 'primary.main', outlineOffset: '2px' },
} as const;

/** The steps of a scale as a row of buttons: radio buttons, so that the arrow keys move along. The meaning of a step stands below. */
export function ScaleButtons({ scale, name, nameId, aboutId, value, onMark }: ScaleButtonsProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const [pointed, setPointed] = useState<number | null>(null);
  const textOf = (step: Criterion['scale'][number]) =>
    translate('contests.stepLine', { value: formats.figure(step.value), text: step.text });
  const shown = scale.find((step) => step.value === (pointed ?? value));
  const [first, last] = [scale[0], scale.at(-1)];
  const ends = first && last ? translate('scoring.ends', { first: textOf(first), last: textOf(last) }) : '';
  return (
    <>
      <Box
        role="radiogroup"
        aria-labelledby={nameId}
        aria-describedby={aboutId}
        onPointerLeave={() => setPointed(null)}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 1 }}
      >
        {scale.map((step) => (
          <Box
            key={step.value}
            component="label"
            onPointerEnter={() => setPointed(step.value)}
            sx={value === step.value ? { ...buttonStyle, ...chosenStyle } : buttonStyle}
          >
            <Box
              component="input"
              type="radio"
              name={name}
              aria-label={textOf(step)}
              checked={value === step.value}
              onChange={() => onMark(step.value)}
              sx={radioStyle}
            />
            <span aria-hidden="true">{formats.figure(step.value)}</span>
          </Box>
        ))}
      </Box>
      <Typography variant="body2" aria-hidden="true" sx={{ mt: 0.5, color: shown ? 'text.primary' : 'text.secondary' }}>
        {shown ? textOf(shown) : ends}
      </Typography>
    </>
  );
}
